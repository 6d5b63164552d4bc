package io.github.quarkusmisskey.client.internal.error;

import io.github.quarkusmisskey.api.MisskeyError;
import io.github.quarkusmisskey.api.MisskeyException;

/**
 * The call was not sent, because too many calls to this server are waiting already; {@code retryAfterMillis} tells when
 * to try again.
 */
public final class ServerBusyException extends MisskeyException.Unreachable {

    private static final long serialVersionUID = 1L;

    ServerBusyException(MisskeyError error, Throwable cause) {
        super(error, cause);
    }

    @Override
    public boolean notSent() {
        return true;
    }
}
