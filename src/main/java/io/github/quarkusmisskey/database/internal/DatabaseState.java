package io.github.quarkusmisskey.database.internal;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.internal.failure.Causes;
import io.quarkus.arc.properties.IfBuildProperty;
import org.jboss.logging.Logger;

/**
 * Logs once when the database becomes unavailable and once when it is back, regardless of how many callers notice.
 * Users of the database report the outcome here, and log nothing themselves above DEBUG. Thread-safe.
 */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
public class DatabaseState {

    private static final Logger LOG = Logger.getLogger(DatabaseState.class);
    private static final int MAX_REASON_LENGTH = 300;

    private final LongSupplier nanoTime;
    private final Consumer<String> warn;
    private final Consumer<String> inform;
    private final AtomicReference<Period> present;

    @Inject
    public DatabaseState() {
        this(System::nanoTime, text -> LOG.warn(text), text -> LOG.info(text));
    }

    DatabaseState(LongSupplier nanoTime, Consumer<String> warn, Consumer<String> inform) {
        this.nanoTime = nanoTime;
        this.warn = warn;
        this.inform = inform;
        this.present = new AtomicReference<>(new Period(false, nanoTime.getAsLong()));
    }

    /**
     * A period in which the database is available or unavailable; one object each, so that periods are never confused.
     */
    private static final class Period {

        private final boolean away;
        private final long begun;

        private Period(boolean away, long begun) {
            this.away = away;
            this.begun = begun;
        }
    }

    /** A use of the database. Its outcome counts only if no change was reported since it began. */
    public final class Use {

        private final Period seen = present.get();

        private Use() {}

        public void succeeded() {
            if (seen.away && becomes(false)) {
                Duration away = Duration.ofNanos(nanoTime.getAsLong() - seen.begun);
                inform.accept("The database is back after " + away.toSeconds() + " s");
            }
        }

        public void failed(Throwable failure) {
            LOG.debug("The database was not there for something", failure);
            if (!seen.away && becomes(true)) {
                warn.accept("The database is away: " + reason(failure)
                        + ". What needs it is refused, or waits until it is back");
            }
        }

        private boolean becomes(boolean away) {
            return present.compareAndSet(seen, new Period(away, nanoTime.getAsLong()));
        }
    }

    public Use begin() {
        return new Use();
    }

    private static String reason(Throwable failure) {
        Throwable first = Causes.of(failure).reduce((outer, cause) -> cause).orElse(failure);
        String reason = String.valueOf(first.getMessage()).replace('\n', ' ').replace('\r', ' ');
        return reason.length() > MAX_REASON_LENGTH ? reason.substring(0, MAX_REASON_LENGTH) : reason;
    }
}
