package io.github.quarkusmisskey.database.internal;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import io.github.quarkusmisskey.api.internal.failure.Causes;
import io.quarkus.runtime.configuration.ConfigurationException;

/**
 * Tells what an operator has to set when the database cannot be used. Repeats no value, since an address may hold a
 * password.
 */
final class DataSourceDiagnosis {

    private static final String URL = "quarkus.datasource.jdbc.url (QUARKUS_DATASOURCE_JDBC_URL)";
    private static final String USER = "quarkus.datasource.username and quarkus.datasource.password"
            + " (QUARKUS_DATASOURCE_USERNAME, QUARKUS_DATASOURCE_PASSWORD)";

    /** Drivers that watch another one put their name before its own. */
    private static final Pattern URLS = Pattern.compile("jdbc:([a-z]+:)?(postgresql|h2):");

    /** By an SQL state or its first two characters; the whole state wins. */
    private static final Map<String, String> REMEDIES = Map.of(
            "08001", "The database does not answer. Check host and port in " + URL + ", and that the database runs.",
            "08", "The connection to the database breaks. Check host and port in " + URL + ".",
            "28", "The database does not accept the user. Check " + USER + ".",
            "3D", "There is no such database on the server. Create it, or correct the name at the end of " + URL + ".",
            "42501",
                    "The user of the database may not create tables. Grant it CREATE on the schema, or run the migration as"
                            + " another user and set misskey.schema.migrate-at-start=false (MISSKEY_SCHEMA_MIGRATE_AT_START).");

    private DataSourceDiagnosis() {}

    /**
     * Empty if the cause is not one that configuration mends. The exception has no cause, so Quarkus prints its message
     * alone.
     */
    static Optional<ConfigurationException> of(Throwable failure) {
        return Causes.of(failure)
                .filter(SQLException.class::isInstance)
                .flatMap(sql -> remedy((SQLException) sql).stream())
                .findFirst()
                .map(ConfigurationException::new);
    }

    /** @throws ConfigurationException if neither of the databases that the tables are made for is at that address */
    static void checkUrl(String url) {
        if (!URLS.matcher(url).lookingAt()) {
            throw new ConfigurationException(
                    URL + " must begin with jdbc:postgresql:// (or jdbc:h2: while developing), as in"
                            + " jdbc:postgresql://host:5432/database.");
        }
    }

    private static Optional<String> remedy(SQLException failure) {
        String state = failure.getSQLState();
        return state == null
                ? Optional.empty()
                : Optional.ofNullable(REMEDIES.get(state))
                        .or(() -> Optional.ofNullable(REMEDIES.get(state.substring(0, Math.min(2, state.length())))));
    }
}
