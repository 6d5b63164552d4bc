package io.github.quarkusmisskey.client.internal.upload;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TransferPaceTest {

    private final AtomicLong now = new AtomicLong(7);
    private final TransferPace pace = new TransferPace(Duration.ofSeconds(10), 100, now::get);

    @Test
    void isTooSlowWithAByteNowAndThen() {
        for (int second = 0; second < 9; second++) {
            pass(1);
            pace.moved(1);
            assertThat(pace.nanosLeft()).isPositive();
        }
        pass(1);
        assertThat(pace.nanosLeft()).isNotPositive();
    }

    @Test
    void goesOnAsLongAsEachPeriodBringsEnough() {
        for (int period = 0; period < 100; period++) {
            pass(9);
            assertThat(pace.nanosLeft()).isPositive();
            pace.moved(1_000);
        }
        assertThat(pace.nanosLeft()).isEqualTo(Duration.ofSeconds(10).toNanos());
    }

    @Test
    void takesAnyByteWhereNoRateIsAsked() {
        pace.require(Duration.ofSeconds(3), 0);
        for (int period = 0; period < 100; period++) {
            pass(2);
            pace.moved(1);
        }
        pass(3);
        assertThat(pace.nanosLeft()).isNotPositive();
    }

    private void pass(int seconds) {
        now.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }
}
