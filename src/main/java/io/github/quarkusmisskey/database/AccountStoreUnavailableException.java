package io.github.quarkusmisskey.database;

/** The database is unavailable or too slow. Nothing was changed; the same call may succeed later. */
public class AccountStoreUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AccountStoreUnavailableException(Throwable cause) {
        super("The database of connected accounts cannot be used at the moment", cause);
    }
}
