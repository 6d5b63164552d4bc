package io.github.quarkusmisskey.account;

/** What was to be stored breaks a rule of the tables. Nothing was changed; the same data will not do later either. */
public class UnstorableDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The cause's own message is left out: it repeats the data. */
    public UnstorableDataException(String sqlState) {
        super("What was to be stored breaks a rule of the tables (SQL state " + sqlState + ")");
    }
}
