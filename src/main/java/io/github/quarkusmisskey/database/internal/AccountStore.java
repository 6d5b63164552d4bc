package io.github.quarkusmisskey.database.internal;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.function.Supplier;

import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;

import io.github.quarkusmisskey.api.internal.failure.Causes;
import io.github.quarkusmisskey.database.AccountStoreUnavailableException;
import io.github.quarkusmisskey.database.UnstorableDataException;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;

/**
 * Runs short transactions of their own. A transaction that lost a race or met a broken connection is retried; an
 * unavailable database leads to one kind of exception.
 */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
public class AccountStore {

    private static final int ATTEMPTS = 12;
    private static final int RACES = 4;
    private static final long MAX_PAUSE_MILLIS = 40;
    private static final Set<String> OTHER_PASSING_STATES =
            Set.of("90131", "HYT00", "08003", "08006", "57P01", "57P02");

    private final DatabaseState state;

    AccountStore(DatabaseState state) {
        this.state = state;
    }

    /** Like {@link #inTransaction}, for periodic jobs: empty if the database fails. */
    public <T> Optional<T> inBackground(Supplier<T> work) {
        try {
            return Optional.of(inTransaction(work));
        } catch (AccountStoreUnavailableException lost) {
            // Already logged.
            return Optional.empty();
        }
    }

    /**
     * Runs the work in a new transaction, repeatedly after conflicts, so it must not have effects that a rollback does
     * not undo.
     *
     * @throws UnstorableDataException if the work violates a constraint of the tables
     * @throws AccountStoreUnavailableException if the database fails
     */
    public <T> T inTransaction(Supplier<T> work) {
        DatabaseState.Use use = state.begin();
        try {
            T result = tryInTransaction(work);
            use.succeeded();
            return result;
        } catch (AccountStoreUnavailableException lost) {
            use.failed(lost);
            throw lost;
        }
    }

    private static <T> T tryInTransaction(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return QuarkusTransaction.requiringNew().call(work::get);
            } catch (PersistenceException | QuarkusTransactionException failure) {
                String data = sqlState(failure, AccountStore::isAboutData);
                if (data != null && (attempt >= RACES || !isConstraint(data))) {
                    throw new UnstorableDataException(data);
                }
                if (attempt == ATTEMPTS || data == null && !worthAnotherTry(failure)) {
                    throw new AccountStoreUnavailableException(failure);
                }
                pause(failure);
            }
        }
    }

    /** The current time in whole microseconds, the precision of the databases. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private static boolean worthAnotherTry(Throwable failure) {
        return sqlState(failure, AccountStore::isPassing) != null
                || Causes.of(failure).anyMatch(OptimisticLockException.class::isInstance);
    }

    /** Concurrent inserts violate a constraint; the next attempt sees the other row and acts accordingly. */
    private static boolean isConstraint(String sqlState) {
        return sqlState.startsWith("23");
    }

    /** Class 22: invalid data, such as a value that is too long. */
    private static boolean isAboutData(String sqlState) {
        return isConstraint(sqlState) || sqlState.startsWith("22");
    }

    /**
     * Class 40 is a deadlock or failed serialisation; 90131 and HYT00 are H2's row conflicts. The others are
     * connections that broke while they were in the pool, which drops them, so the next one may work; a connection that
     * cannot be established (08001) is not included.
     */
    private static boolean isPassing(String sqlState) {
        return sqlState.startsWith("40") || OTHER_PASSING_STATES.contains(sqlState);
    }

    /** The first SQL state among the causes that matches; null if there is none. */
    private static String sqlState(Throwable failure, Predicate<String> kind) {
        return Causes.of(failure, SQLException.class)
                .map(SQLException::getSQLState)
                .filter(state -> state != null && kind.test(state))
                .findFirst()
                .orElse(null);
    }

    private static void pause(RuntimeException failure) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(MAX_PAUSE_MILLIS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AccountStoreUnavailableException(failure);
        }
    }
}
