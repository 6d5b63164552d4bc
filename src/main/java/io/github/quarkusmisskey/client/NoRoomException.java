package io.github.quarkusmisskey.client;

import java.io.IOException;

/** A name that is not looked up, since too many others are. */
final class LookupsFullException extends IOException {

    private static final long serialVersionUID = 1L;

    LookupsFullException(String message) {
        super(message);
    }
}
