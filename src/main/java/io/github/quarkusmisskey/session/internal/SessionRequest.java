package io.github.quarkusmisskey.session.internal;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Requests the identity of a decrypted session from Quarkus security. */
final class SessionRequest extends BaseAuthenticationRequest {

    private final Session session;

    SessionRequest(Session session) {
        this.session = session;
    }

    Session session() {
        return session;
    }
}
