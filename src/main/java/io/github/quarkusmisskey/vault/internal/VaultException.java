package io.github.quarkusmisskey.vault.internal;

/** A stored token cannot be decrypted: its key is not configured, or the row was modified by something else. */
public class VaultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public VaultException(String message) {
        super(message);
    }
}
