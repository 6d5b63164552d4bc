package io.github.quarkusmisskey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A real PostgreSQL, started once for all tests of a run; every start of this resource gets an empty database of its
 * own in it. {@link #cutOff} makes that database unreachable as an outage would.
 */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

    /** Test classes are loaded by several class loaders; the running server is found again by this system property. */
    private static final String PORT = "postgres-for-tests.port";

    @Override
    public Map<String, String> start() {
        String database = "misskey_" + UUID.randomUUID().toString().replace("-", "");
        administer("create database " + database);
        return Map.of(
                "quarkus.datasource.jdbc.url", url(database),
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "postgres");
    }

    @Override
    public void stop() {
        // The server ends with the test run; databases of earlier tests harm nobody until then.
    }

    /** Ends all connections to the database and allows none. */
    public static void cutOff(String jdbcUrl) {
        String database = database(jdbcUrl);
        administer("alter database " + database + " allow_connections false");
        administer("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + database + "'");
    }

    /** Ends the outage. */
    public static void restore(String jdbcUrl) {
        administer("alter database " + database(jdbcUrl) + " allow_connections true");
    }

    private static String database(String jdbcUrl) {
        return jdbcUrl.substring(jdbcUrl.lastIndexOf('/') + 1);
    }

    private static String url(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    private static void administer(String sql) {
        try (Connection connection = DriverManager.getConnection(url("postgres"), "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static int port() {
        synchronized (System.getProperties()) {
            if (Integer.getInteger(PORT) == null) {
                System.setProperty(PORT, Integer.toString(startServer()));
            }
            return Integer.getInteger(PORT);
        }
    }

    private static int startServer() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "300")
                    .start()
                    .getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
