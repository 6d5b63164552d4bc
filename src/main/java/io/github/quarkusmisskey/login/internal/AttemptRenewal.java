package io.github.quarkusmisskey.login.internal;

import java.time.Duration;

import io.github.quarkusmisskey.client.internal.resilience.Timer;
import io.github.quarkusmisskey.database.AccountStoreUnavailableException;
import org.jboss.logging.Logger;

/**
 * Renews the claim on an attempt while this replica works on it. That may take minutes with a slow server, but an
 * attempt whose replica died counts as lost after {@link #TERM}. Thread-safe.
 */
public final class AttemptRenewal {

    private static final Logger LOG = Logger.getLogger(AttemptRenewal.class);

    static final Duration INTERVAL = Duration.ofSeconds(5);

    /** A claim outlives a database outage of the time that is waited for, plus one failed renewal. */
    static final Duration TERM = StoreRetry.TIMEOUT.plus(INTERVAL.multipliedBy(2));

    private final Timer timer;
    private final Runnable renew;
    private volatile boolean ended;

    private AttemptRenewal(Timer timer, Runnable renew) {
        this.timer = timer;
        this.renew = renew;
    }

    /** @param renew renews the claim for {@link #TERM}; may block */
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
