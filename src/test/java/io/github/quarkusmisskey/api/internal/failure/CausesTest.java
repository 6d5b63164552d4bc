package io.github.quarkusmisskey.api.internal.failure;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CausesTest {

    @Test
    void goesFromTheFailureToItsFirstCause() {
        IOException first = new IOException("first");
        RuntimeException second = new RuntimeException(first);
        IllegalStateException last = new IllegalStateException(second);
        assertThat(Causes.of(last)).containsExactly(last, second, first);
        assertThat(Causes.of(last, IOException.class)).containsExactly(first);
        assertThat(Causes.of(null)).isEmpty();
    }

    @Test
    void comesToAnEndInACircle() {
        RuntimeException one = new RuntimeException();
        one.initCause(new RuntimeException(one));
        assertThat(Causes.of(one)).hasSizeBetween(2, 100);
    }
}
