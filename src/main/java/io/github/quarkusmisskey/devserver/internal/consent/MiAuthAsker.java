package io.github.quarkusmisskey.devserver.internal.consent;

import java.util.Optional;

import io.github.quarkusmisskey.devserver.Flow;
import io.github.quarkusmisskey.devserver.internal.api.Offer;
import io.vertx.core.Future;

/** The consent page of MiAuth: {@code /miauth/{session}}. */
public final class MiAuthAsker implements Asker {

    private final Offer offer;
    private final Consent consent;

    public MiAuthAsker(Offer offer, Consent consent) {
        this.offer = offer;
        this.consent = consent;
    }

    @Override
    public boolean knows(String path) {
        return offer.has(Flow.MIAUTH) && ConsentRequest.isConsentPath(path);
    }

    @Override
    public Future<Asking> ask(String path, String query) {
        ConsentRequest request = ConsentRequest.of(path, query);
        boolean comesBack = request.callback() != null && !request.callback().isEmpty();
        return Future.succeededFuture(new Asking(
                request.name(),
                request.icon(),
                comesBack,
                request.permissions(),
                user -> consent.accept(request, user),
                () -> {
                    consent.deny(request.session());
                    return Optional.empty();
                }));
    }
}
