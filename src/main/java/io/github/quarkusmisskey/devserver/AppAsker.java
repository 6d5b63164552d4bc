package io.github.quarkusmisskey.devserver;

import java.util.Optional;

import io.vertx.core.Future;

/** The consent page of the older flow: {@code /auth/{session token}}. */
final class AppAsker implements Asker {

    static final String PREFIX = "/auth/";

    private final Offer offer;
    private final Apps apps;
    private final Consent consent;

    AppAsker(Offer offer, Apps apps, Consent consent) {
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
                .orElseGet(() -> Future.failedFuture(new Refusal(Answer.html(
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
