package io.github.quarkusmisskey.session.internal;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks Quarkus security for the identity of an opened session. */
final class SessionRequest extends BaseAuthenticationRequest {

    private final Session session;

    SessionRequest(Session session) {
        this.session = session;
    }

    Session session() {
        return session;
    }
}
