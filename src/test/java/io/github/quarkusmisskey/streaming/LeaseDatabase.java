package io.github.quarkusmisskey.streaming;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;

import io.github.quarkusmisskey.PostgresResource;
import io.github.quarkusmisskey.api.streaming.StreamLeases;
import io.github.quarkusmisskey.database.internal.DatabaseState;
import io.github.quarkusmisskey.lease.internal.DatabaseStreamLeases;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL with the tables of leases, and no application around it. */
final class LeaseDatabase {

    final String url = new PostgresResource().start().get("quarkus.datasource.jdbc.url");

    LeaseDatabase() {
        execute(script("/db/misskey/V3__stream_leases.sql"));
    }

    static StreamLeases leases(String url) {
        return new DatabaseStreamLeases(dataSource(url), new DatabaseState());
    }

    private static DataSource dataSource(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser("postgres");
        source.setPassword("postgres");
        return source;
    }

    long leasesHeld() {
        return number("select count(*) from misskey_stream_lease");
    }

    long otherConnections() {
        return number("select count(*) from pg_stat_activity where datname = current_database()"
                + " and pid <> pg_backend_pid()");
    }

    private long number(String sql) {
        try (Connection connection = dataSource(url).getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private void execute(String sql) {
        try (Connection connection = dataSource(url).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static String script(String resource) {
        try (var stream = Objects.requireNonNull(LeaseDatabase.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(resource, e);
        }
    }
}
