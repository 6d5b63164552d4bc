package io.github.quarkusmisskey.web.internal.message;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import io.github.quarkusmisskey.session.internal.SafeCookie;
import io.vertx.ext.web.RoutingContext;

/**
 * Determines the language of a page: from the link, otherwise from an earlier choice, otherwise from the browser's
 * settings.
 */
public final class LanguageChoice {

    public static final String PARAMETER = "lang";
    private static final Duration KEPT = Duration.ofDays(365);

    private final SafeCookie cookie;

    public LanguageChoice(SafeCookie cookie) {
        this.cookie = cookie;
    }

    public Language of(RoutingContext context, List<Locale> accepted) {
        return Language.of(context.request().getParam(PARAMETER))
                .or(() -> cookie.read(context).flatMap(Language::of))
                .orElseGet(() -> Language.accepted(accepted));
    }

    /** Remembers the language of the link, if it has one. */
    public void remember(RoutingContext context) {
        Language.of(context.request().getParam(PARAMETER))
                .ifPresent(language -> cookie.write(context, language.tag(), KEPT));
    }
}
