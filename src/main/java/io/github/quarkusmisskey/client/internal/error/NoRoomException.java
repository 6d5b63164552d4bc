package io.github.quarkusmisskey.client.internal.error;

import java.io.IOException;

/** A call or a look-up that does not wait for its turn, since too many do already. */
public final class NoRoomException extends IOException {

    private static final long serialVersionUID = 1L;

    public NoRoomException(String message) {
        super(message);
    }
}
