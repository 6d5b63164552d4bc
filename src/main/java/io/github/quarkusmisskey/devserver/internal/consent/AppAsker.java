package io.github.quarkusmisskey.devserver.internal.consent;

import java.util.Optional;

import io.github.quarkusmisskey.devserver.Flow;
import io.github.quarkusmisskey.devserver.internal.api.Offer;
import io.github.quarkusmisskey.devserver.internal.http.Answer;
import io.github.quarkusmisskey.devserver.internal.http.Html;
import io.vertx.core.Future;

/** The consent page of the app flow: {@code /auth/{session token}}. */
public final class AppAsker implements Asker {

    public static final String PREFIX = "/auth/";

    private final Offer offer;
    private final Apps apps;
    private final Consent consent;

    public AppAsker(Offer offer, Apps apps, Consent consent) {
        this.offer = offer;
        this.apps = apps;
        this.consent = consent;
    }

    @Override
    public boolean knows(String path) {
        return offer.has(Flow.APP) && path.startsWith(PREFIX) && path.indexOf('/', PREFIX.length()) < 0;
    }

    @Override
    public Future<Asking> ask(String path, String query) {
        return apps.session(path.substring(PREFIX.length()))
                .map(session -> Future.succeededFuture(asking(session)))
                .orElseGet(() -> Future.failedFuture(new ConsentRefusal(Answer.html(
                        200, Html.page("No such session", "<h1>An error occurred</h1><p>No such session.</p>")))));
    }

    private Asking asking(Apps.Session session) {
        return new Asking(
                session.app().name(),
                null,
                session.app().callbackUrl() != null,
                session.app().permissions(),
                user -> apps.accept(session, user),
                () -> {
                    consent.deny(session.token());
                    return Optional.empty();
                });
    }
}
