package io.github.quarkusmisskey.login.internal;

import java.time.Duration;

import io.github.quarkusmisskey.client.internal.resilience.Timer;
import io.github.quarkusmisskey.database.AccountStoreUnavailableException;
import org.jboss.logging.Logger;

/**
 * Keeps an attempt taken for as long as this replica works on it. Work may take minutes at a slow server, but an
 * attempt whose replica died is known as lost after {@link #TERM}. Thread-safe.
 */
public final class AttemptRenewal {

    private static final Logger LOG = Logger.getLogger(AttemptRenewal.class);

    static final Duration INTERVAL = Duration.ofSeconds(5);

    /**
     * An attempt stays taken while the database is away for as long as it is waited for, and one renewal fails besides.
     */
    static final Duration TERM = StoreRetry.TIMEOUT.plus(INTERVAL.multipliedBy(2));

    private final Timer timer;
    private final Runnable renew;
    private volatile boolean ended;

    private AttemptRenewal(Timer timer, Runnable renew) {
        this.timer = timer;
        this.renew = renew;
    }

    /** @param renew prolongs the attempt by {@link #TERM}; may block */
    static AttemptRenewal begin(Timer timer, Runnable renew) {
        AttemptRenewal renewal = new AttemptRenewal(timer, renew);
        renewal.schedule();
        return renewal;
    }

    public void end() {
        ended = true;
    }

    private void schedule() {
        timer.after(INTERVAL.toNanos(), this::renew);
    }

    private void renew() {
        if (ended) {
            return;
        }
        try {
            renew.run();
        } catch (AccountStoreUnavailableException lost) {
            LOG.debugf(lost, "A sign-in under way was not renewed");
        }
        schedule();
    }
}
