package io.github.quarkusmisskey.database.internal;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import io.github.quarkusmisskey.api.internal.failure.Causes;
import io.quarkus.runtime.configuration.ConfigurationException;

/**
 * Tells operators which setting to change if the database cannot be used. Repeats no value, because a URL may contain a
 * password.
 */
final class DataSourceDiagnosis {

    private static final String URL = "quarkus.datasource.jdbc.url (QUARKUS_DATASOURCE_JDBC_URL)";
    private static final String USER = "quarkus.datasource.username and quarkus.datasource.password"
            + " (QUARKUS_DATASOURCE_USERNAME, QUARKUS_DATASOURCE_PASSWORD)";

    /** Drivers that wrap another one add their name before its name. */
    private static final Pattern URLS = Pattern.compile("jdbc:([a-z]+:)?(postgresql|h2):");

    /** The remedies by SQL state or its first two characters; the complete state takes precedence. */
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
     * Empty if the failure cannot be fixed by configuration. The exception has no cause, so Quarkus prints its message
     * only.
     */
    static Optional<ConfigurationException> of(Throwable failure) {
        return Causes.of(failure, SQLException.class)
                .flatMap(sql -> remedy(sql).stream())
                .findFirst()
                .map(ConfigurationException::new);
    }

    /** @throws ConfigurationException if the URL is not that of a supported database */
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
