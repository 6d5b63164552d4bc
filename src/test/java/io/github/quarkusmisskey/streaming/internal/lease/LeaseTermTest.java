package io.github.quarkusmisskey.streaming.internal.lease;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import io.github.quarkusmisskey.api.streaming.StreamLease;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LeaseTermTest {

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1);
    private final AtomicLong wall = new AtomicLong(1_800_000_000_000L);
    private final LeaseClock clock = new LeaseClock(nanos::get, wall::get);
    private final LeaseTerm term = new LeaseTerm(
            new StreamLease("9abc@misskey.example", 1), clock, clock.now().plus(Duration.ofSeconds(10)));

    @Test
    void isOverWhenItsTimeIs() {
        pass(Duration.ofSeconds(9), Duration.ofSeconds(9));
        assertThat(term.isValid()).isTrue();
        pass(Duration.ofSeconds(1), Duration.ofSeconds(1));
        assertThat(term.isValid()).isFalse();
    }

    @Test
    void isOverAfterTheMachineWasSuspended() {
        pass(Duration.ZERO, Duration.ofHours(1));
        assertThat(term.isValid()).isFalse();
    }

    @Test
    void isOverHoweverFarTheWallClockWasSetBack() {
        pass(Duration.ofSeconds(10), Duration.ofHours(-1));
        assertThat(term.isValid()).isFalse();
    }

    @Test
    void goesOnWhenItIsProlonged() {
        pass(Duration.ofSeconds(9), Duration.ofSeconds(9));
        term.prolong(clock.now().plus(Duration.ofSeconds(10)));
        pass(Duration.ofSeconds(9), Duration.ofSeconds(9));
        assertThat(term.isValid()).isTrue();
        term.end();
        assertThat(term.isValid()).isFalse();
    }

    private void pass(Duration monotonic, Duration onTheWall) {
        nanos.addAndGet(monotonic.toNanos());
        wall.addAndGet(onTheWall.toMillis());
    }
}
