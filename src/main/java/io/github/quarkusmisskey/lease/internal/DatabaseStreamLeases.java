package io.github.quarkusmisskey.lease.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.account.AccountDisconnected;
import io.github.quarkusmisskey.api.streaming.StreamLease;
import io.github.quarkusmisskey.api.streaming.StreamLeases;
import io.github.quarkusmisskey.database.internal.DatabaseState;
import io.quarkus.arc.DefaultBean;
import io.quarkus.arc.properties.IfBuildProperty;

/**
 * Stores leases as rows: a lease exists as long as its row, whose id is the fencing number. Must not be called inside a
 * transaction.
 */
@Singleton
@DefaultBean
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
public class DatabaseStreamLeases implements StreamLeases {

    private static final String LATER = "current_timestamp + cast(? as bigint) * interval '0.001' second";

    private static final String DELETE_EXPIRED =
            "delete from misskey_stream_lease where name = ? and (holder = ? or expires_at < current_timestamp)";
    /** Key conflicts occur only in real races, because databases log them. */
    private static final String INSERT = "insert into misskey_stream_lease (name, holder, expires_at)"
            + " select cast(? as varchar), cast(? as varchar), " + LATER
            + " where not exists (select 1 from misskey_stream_lease where name = ?)";

    private static final String RENEW =
            "update misskey_stream_lease set expires_at = " + LATER + " where name = ? and fence = ?";
    private static final String RELEASE = "delete from misskey_stream_lease where name = ? and fence = ?";
    /** Changes nothing, but blocks others from acquiring the lease until the end of the transaction. */
    private static final String LOCK = "update misskey_stream_lease set holder = holder where name = ? and fence = ?";

    private static final String POSITION = "select last_id from misskey_stream_position where name = ? and reader = ?";
    private static final String POSITIONS = "select reader, last_id from misskey_stream_position where name = ?";
    private static final String MOVE = "update misskey_stream_position set last_id = ?, moved_at = current_timestamp"
            + " where name = ? and reader = ?";
    private static final String BEGIN = "insert into misskey_stream_position (last_id, name, reader, moved_at)"
            + " values (?, ?, ?, current_timestamp)";

    private static final String FORGET_LEASE = "delete from misskey_stream_lease where name = ?";
    private static final String FORGET_POSITIONS = "delete from misskey_stream_position where name = ?";

    /** A violated constraint: another replica was faster. */
    private static final String CONSTRAINT = "23";

    private final DataSource dataSource;
    private final DatabaseState state;

    public DatabaseStreamLeases(DataSource dataSource, DatabaseState state) {
        this.dataSource = dataSource;
        this.state = state;
    }

    /** Work on a connection. */
    private interface Work<T> {

        T on(Connection connection) throws SQLException;
    }

    @Override
    public Optional<StreamLease> acquire(String name, String holder, Duration duration) {
        return run(connection -> {
            update(connection, DELETE_EXPIRED, name, holder);
            return insert(connection, name, holder, duration);
        });
    }

    private static Optional<StreamLease> insert(Connection connection, String name, String holder, Duration duration)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT, new String[] {"fence"})) {
            set(statement, name, holder, duration.toMillis(), name);
            if (statement.executeUpdate() == 0) {
                return Optional.empty();
            }
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return Optional.of(new StreamLease(name, keys.getLong(1)));
            }
        } catch (SQLException failure) {
            if (failure.getSQLState() != null && failure.getSQLState().startsWith(CONSTRAINT)) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    @Override
    public boolean renew(StreamLease lease, Duration duration) {
        return run(connection -> update(connection, RENEW, duration.toMillis(), lease.name(), lease.fence()) == 1);
    }

    @Override
    public void release(StreamLease lease) {
        run(connection -> update(connection, RELEASE, lease.name(), lease.fence()));
    }

    @Override
    public Optional<String> position(String name, String reader) {
        return run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(POSITION)) {
                set(statement, name, reader);
                try (ResultSet found = statement.executeQuery()) {
                    return found.next() ? Optional.of(found.getString(1)) : Optional.empty();
                }
            }
        });
    }

    @Override
    public boolean move(StreamLease lease, Map<String, String> positions) {
        return inTransaction(connection -> {
            boolean held = update(connection, LOCK, lease.name(), lease.fence()) == 1;
            if (held) {
                // In the same order on all replicas, which prevents deadlocks.
                for (Map.Entry<String, String> position : new TreeMap<>(positions).entrySet()) {
                    if (update(connection, MOVE, position.getValue(), lease.name(), position.getKey()) == 0) {
                        update(connection, BEGIN, position.getValue(), lease.name(), position.getKey());
                    }
                }
            }
            return held;
        });
    }

    /** Nothing is stored about an account that is no longer connected. */
    void forget(@Observes AccountDisconnected event) {
        forget(event.account().getName());
    }

    void forget(String name) {
        inTransaction(
                connection -> update(connection, FORGET_LEASE, name) + update(connection, FORGET_POSITIONS, name));
    }

    /** Ids of events by reader. */
    Map<String, String> positions(String name) {
        return run(connection -> {
            Map<String, String> positions = new TreeMap<>();
            try (PreparedStatement statement = connection.prepareStatement(POSITIONS)) {
                set(statement, name);
                try (ResultSet found = statement.executeQuery()) {
                    while (found.next()) {
                        positions.put(found.getString(1), found.getString(2));
                    }
                }
            }
            return positions;
        });
    }

    private <T> T inTransaction(Work<T> work) {
        return run(connection -> {
            connection.setAutoCommit(false);
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException failure) {
                connection.rollback();
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
        });
    }

    private <T> T run(Work<T> work) {
        DatabaseState.Use use = state.begin();
        try (Connection connection = dataSource.getConnection()) {
            T result = work.on(connection);
            use.succeeded();
            return result;
        } catch (SQLException failure) {
            use.failed(failure);
            throw new LeaseStoreUnavailableException(failure);
        }
    }

    private static int update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            return statement.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
