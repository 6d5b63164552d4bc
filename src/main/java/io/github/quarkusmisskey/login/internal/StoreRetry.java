package io.github.quarkusmisskey.login.internal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.internal.failure.Causes;
import io.github.quarkusmisskey.database.AccountStoreUnavailableException;

/** Retries storing while the database is unavailable, as during a fail-over of some seconds. */
@Singleton
public class StoreRetry {

    /** How long to wait for the database. */
    static final Duration TIMEOUT = Duration.ofSeconds(15);

    private static final long PAUSE_MILLIS = 500;
    /** Classes of SQL states for which a retry is pointless: data, constraints, access and syntax. */
    private static final Set<String> LASTING = Set.of("22", "23", "28", "42");

    private final LongSupplier nanoTime;
    private final LongPredicate pause;

    @Inject
    StoreRetry() {
        this(System::nanoTime, StoreRetry::sleep);
    }

    /** @param pause waits for the given milliseconds; returns false if interrupted */
    StoreRetry(LongSupplier nanoTime, LongPredicate pause) {
        this.nanoTime = nanoTime;
        this.pause = pause;
    }

    /**
     * @throws AccountStoreUnavailableException if the database refuses the work, or is unavailable for longer than
     *     {@link #TIMEOUT}
     */
    public <T> T call(Supplier<T> work) {
        long end = nanoTime.getAsLong() + TIMEOUT.toNanos();
        while (true) {
            try {
                return work.get();
            } catch (AccountStoreUnavailableException e) {
                if (isLasting(e) || nanoTime.getAsLong() - end >= 0 || !pause.test(PAUSE_MILLIS)) {
                    throw e;
                }
            }
        }
    }

    private static boolean isLasting(Throwable failure) {
        return Causes.of(failure, SQLException.class)
                .map(SQLException::getSQLState)
                .anyMatch(state -> state != null && state.length() == 5 && LASTING.contains(state.substring(0, 2)));
    }

    private static boolean sleep(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
