package io.github.quarkusmisskey.account;

/** The database does not answer, or not in time. Nothing was changed; the same call may succeed later. */
public class AccountStoreUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AccountStoreUnavailableException(Throwable cause) {
        super("The database of connected accounts cannot be used at the moment", cause);
    }
}
