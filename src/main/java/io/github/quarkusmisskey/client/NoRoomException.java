package io.github.quarkusmisskey.client;

import java.io.IOException;

/** A call or a look-up that does not wait for its turn, since too many do already. */
final class NoRoomException extends IOException {

    private static final long serialVersionUID = 1L;

    NoRoomException(String message) {
        super(message);
    }
}
