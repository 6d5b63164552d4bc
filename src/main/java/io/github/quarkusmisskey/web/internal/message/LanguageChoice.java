package io.github.quarkusmisskey.web.internal.message;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import io.github.quarkusmisskey.session.internal.SafeCookie;
import io.vertx.ext.web.RoutingContext;

/** The language of a page: as the link says, else as chosen before, else as the browser is set. */
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

    /** Keeps the language of the link, if it names one. */
    public void remember(RoutingContext context) {
        Language.of(context.request().getParam(PARAMETER))
                .ifPresent(language -> cookie.write(context, language.tag(), KEPT));
    }
}
