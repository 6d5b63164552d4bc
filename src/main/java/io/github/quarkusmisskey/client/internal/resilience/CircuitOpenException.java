package io.github.quarkusmisskey.client.internal.resilience;

import io.github.quarkusmisskey.api.MisskeyError;
import io.github.quarkusmisskey.api.MisskeyException;

/** The call was not sent, because the last calls to this server got no response. */
final class CircuitOpenException extends MisskeyException.Unreachable {

    private static final long serialVersionUID = 1L;

    CircuitOpenException(MisskeyError error) {
        super(error, null);
    }

    @Override
    public boolean notSent() {
        return true;
    }
}
