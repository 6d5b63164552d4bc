package io.github.quarkusmisskey.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import io.github.quarkusmisskey.web.session.SafeCookie;
import io.vertx.ext.web.RoutingContext;

/** The language of a page: as the link says, else as chosen before, else as the browser is set. */
final class LanguageChoice {

    static final String PARAMETER = "lang";
    private static final Duration KEPT = Duration.ofDays(365);

    private final SafeCookie cookie;

    LanguageChoice(SafeCookie cookie) {
        this.cookie = cookie;
    }

    Language of(RoutingContext context, List<Locale> accepted) {
        return Language.of(context.request().getParam(PARAMETER))
                .or(() -> cookie.read(context).flatMap(Language::of))
                .orElseGet(() -> Language.accepted(accepted));
    }

    /** Keeps the language of the link, if it names one. */
    void remember(RoutingContext context) {
        Language.of(context.request().getParam(PARAMETER))
                .ifPresent(language -> cookie.write(context, language.tag(), KEPT));
    }
}
