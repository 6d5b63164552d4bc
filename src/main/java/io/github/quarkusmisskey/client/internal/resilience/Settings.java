package io.github.quarkusmisskey.client.internal.resilience;

import java.time.Duration;

/** Validates settings; the errors name the key. */
public final class Settings {

    private Settings() {}

    static void notNegative(String key, int value) {
        if (value < 0) {
            throw new IllegalArgumentException(key + " is " + value + "; 0 turns it off");
        }
    }

    static void positive(String key, Duration value) {
        if (value.toMillis() < 1) {
            throw new IllegalArgumentException(key + " is " + value.toMillis() + " ms; it has to be at least 1");
        }
    }
}
