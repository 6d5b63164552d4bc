package io.github.quarkusmisskey.login.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.quarkusmisskey.client.internal.resilience.HandTimer;
import io.github.quarkusmisskey.database.AccountStoreUnavailableException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AttemptRenewalTest {

    private final HandTimer timer = new HandTimer();
    private final AtomicInteger renewals = new AtomicInteger();

    @Test
    void renewsForAsLongAsTheWorkTakes() {
        AttemptRenewal renewal = AttemptRenewal.begin(timer, renewals::incrementAndGet);
        timer.pass(Duration.ofMinutes(4));
        assertThat(renewals).hasValue(48);
        renewal.end();
        timer.pass(Duration.ofMinutes(4));
        assertThat(renewals).hasValue(48);
        assertThat(timer.step()).as("something left to do").isFalse();
    }

    @Test
    void goesOnWhenTheDatabaseIsBack() {
        AttemptRenewal.begin(timer, () -> {
            if (renewals.incrementAndGet() < 3) {
                throw new AccountStoreUnavailableException(new IOException("away"));
            }
        });
        timer.pass(AttemptRenewal.INTERVAL.multipliedBy(4));
        assertThat(renewals).hasValue(4);
    }

    @Test
    void staysTakenWhileTheDatabaseIsWaitedFor() {
        assertThat(AttemptRenewal.TERM)
                .isGreaterThan(StoreRetry.TIMEOUT.plus(AttemptRenewal.INTERVAL))
                .isLessThan(Duration.ofSeconds(30));
    }
}
