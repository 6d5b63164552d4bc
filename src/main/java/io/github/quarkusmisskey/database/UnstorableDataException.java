package io.github.quarkusmisskey.database;

/** The data violates a constraint of the tables. Nothing was changed; a retry with the same data cannot succeed. */
public class UnstorableDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The cause's own message is left out: it repeats the data. */
    public UnstorableDataException(String sqlState) {
        super("What was to be stored breaks a rule of the tables (SQL state " + sqlState + ")");
    }
}
