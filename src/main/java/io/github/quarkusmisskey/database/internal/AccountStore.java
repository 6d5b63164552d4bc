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
 * Short transactions of their own: one that lost a race or met a broken connection is tried again, and a database that
 * is gone has one exception.
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

    /** As {@link #inTransaction}, for what runs again later by itself: empty if the database does not do it. */
    public <T> Optional<T> inBackground(Supplier<T> work) {
        try {
            return Optional.of(inTransaction(work));
        } catch (AccountStoreUnavailableException lost) {
            // The log has it already.
            return Optional.empty();
        }
    }

    /**
     * Runs the work in a new transaction, several times if others were faster, so the work must not do anything that a
     * rollback does not undo.
     *
     * @throws UnstorableDataException if the work itself breaks a rule of the tables
     * @throws AccountStoreUnavailableException if the database does not do it
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

    /** The time in whole microseconds, which is what the databases keep. */
    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private static boolean worthAnotherTry(Throwable failure) {
        return sqlState(failure, AccountStore::isPassing) != null
                || Causes.of(failure).anyMatch(OptimisticLockException.class::isInstance);
    }

    /** Two inserts at once break a constraint; the next attempt sees the other's row and does something else. */
    private static boolean isConstraint(String sqlState) {
        return sqlState.startsWith("23");
    }

    /** Class 22 is a value that does not fit. */
    private static boolean isAboutData(String sqlState) {
        return isConstraint(sqlState) || sqlState.startsWith("22");
    }

    /**
     * Class 40 is a deadlock or failed serialisation; 90131 and HYT00 are H2's row conflicts. The others tell of a
     * connection that broke while it lay in the pool, which drops it, so that the next one may be sound; a connection
     * that cannot be made at all (08001) is not among them.
     */
    private static boolean isPassing(String sqlState) {
        return sqlState.startsWith("40") || OTHER_PASSING_STATES.contains(sqlState);
    }

    /** The first SQL state of that kind among the causes; null if there is none. */
    private static String sqlState(Throwable failure, Predicate<String> kind) {
        return Causes.of(failure)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
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
