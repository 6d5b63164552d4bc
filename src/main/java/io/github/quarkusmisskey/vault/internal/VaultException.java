package io.github.quarkusmisskey.vault.internal;

/**
 * A stored token does not open: its key is not configured, or the row was changed by something else than this module.
 */
public class VaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public VaultException(String message) {
        super(message);
    }
}
