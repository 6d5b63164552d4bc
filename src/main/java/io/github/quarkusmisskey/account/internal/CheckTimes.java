package io.github.quarkusmisskey.account.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

import io.github.quarkusmisskey.database.internal.AccountStore;

/** The times of the next checks of tokens that are checked now. */
final class CheckTimes {

    private static final Duration SUSPENDED_CHECK_EVERY = Duration.ofMinutes(5);

    private final Duration checkEvery;

    CheckTimes(Duration checkEvery) {
        this.checkEvery = checkEvery;
    }

    /** Spread randomly, so that tokens that were stored together are not checked together. */
    Instant next() {
        long millis = checkEvery.toMillis();
        long tenth = Math.max(1, millis / 10);
        return AccountStore.now()
                .plusMillis(millis + ThreadLocalRandom.current().nextLong(-tenth, tenth + 1));
    }

    /** Sooner than others, because servers do not report the end of a suspension. */
    Instant nextOfSuspended() {
        Instant soon = AccountStore.now().plus(SUSPENDED_CHECK_EVERY);
        Instant usual = next();
        return usual.isBefore(soon) ? usual : soon;
    }
}
