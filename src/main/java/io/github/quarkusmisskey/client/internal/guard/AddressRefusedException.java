package io.github.quarkusmisskey.client.internal.guard;

import java.io.IOException;

/** The server's name resolves to an address that may not be called. */
public final class AddressRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    public AddressRefusedException(String reason) {
        super("the server may not be called: " + reason);
    }
}
