package io.github.quarkusmisskey.client.internal.error;

import java.io.IOException;

/** A call or a name look-up was not queued, because too many are waiting already. */
public final class NoRoomException extends IOException {

    private static final long serialVersionUID = 1L;

    public NoRoomException(String message) {
        super(message);
    }
}
