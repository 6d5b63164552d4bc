package io.github.quarkusmisskey.login.internal;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import io.github.quarkusmisskey.database.AccountStoreUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StoreRetryTest {

    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger tries = new AtomicInteger();
    private final StoreRetry retry = new StoreRetry(now::get, millis -> {
        now.addAndGet(Duration.ofMillis(millis).toNanos());
        return true;
    });

    @Test
    void waitsForADatabaseThatComesBack() {
        assertThat(retry.call(failing("08001", 20))).isEqualTo("stored");
        assertThat(tries).hasValue(21);
    }

    @Test
    void givesUpWhenTheTimeIsOver() {
        assertThatThrownBy(() -> retry.call(failing("08001", Integer.MAX_VALUE)))
                .isInstanceOf(AccountStoreUnavailableException.class);
        assertThat(Duration.ofNanos(now.get())).isBetween(StoreRetry.TIMEOUT, StoreRetry.TIMEOUT.plusSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "23513", "42501", "22001", "28000"})
    void doesNotWaitForWhatAnotherTryDoesNotChange(String state) {
        assertThatThrownBy(() -> retry.call(failing(state, 1))).isInstanceOf(AccountStoreUnavailableException.class);
        assertThat(tries).hasValue(1);
    }

    @Test
    void endsWhenItIsInterrupted() {
        StoreRetry interrupted = new StoreRetry(now::get, millis -> false);
        assertThatThrownBy(() -> interrupted.call(failing(null, 5)))
                .isInstanceOf(AccountStoreUnavailableException.class);
        assertThat(tries).hasValue(1);
    }

    private Supplier<String> failing(String state, int times) {
        return () -> {
            if (tries.getAndIncrement() < times) {
                throw new AccountStoreUnavailableException(new RuntimeException(new SQLException("gone", state)));
            }
            return "stored";
        };
    }
}
