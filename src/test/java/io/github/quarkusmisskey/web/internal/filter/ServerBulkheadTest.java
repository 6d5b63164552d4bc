package io.github.quarkusmisskey.web.internal.filter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ServerBulkheadTest {

    private final AtomicLong now = new AtomicLong();
    private final ServerBulkhead bulkhead = new ServerBulkhead(2, 5, 8, now::get);

    @Test
    void boundsWhatOnePersonWaitsFor() {
        bulkhead.enter("alice", "one").orElseThrow();
        ServerBulkhead.Permit second = bulkhead.enter("alice", "two").orElseThrow();
        assertThat(bulkhead.enter("alice", "three")).isEmpty();
        assertThat(bulkhead.enter("bob", "three")).isPresent();
        second.close();
        second.close();
        assertThat(bulkhead.enter("alice", null)).isPresent();
        assertThat(bulkhead.waiting()).isEqualTo(3);
    }

    @Test
    void holdsAPlaceForAsLongAsACallTakes() {
        int[] during = new int[1];
        assertThat(bulkhead.call("bob", "one", () -> during[0] = bulkhead.waiting()))
                .contains(1);
        assertThatThrownBy(() -> bulkhead.call("bob", "one", () -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(bulkhead.waiting()).isZero();
        while (bulkhead.enter("bob", "one").isPresent()) {
            during[0]++;
        }
        assertThat(bulkhead.call("bob", "one", () -> "called")).isEmpty();
        assertThat(during[0]).isGreaterThan(1);
    }

    @Test
    void boundsWhatWaitsForOneServerAndInAll() {
        for (int person = 0; person < 5; person++) {
            assertThat(bulkhead.enter(person, "one")).isPresent();
        }
        assertThat(bulkhead.enter("late", "one")).isEmpty();
        for (int person = 5; person < 8; person++) {
            assertThat(bulkhead.enter(person, "host" + person)).isPresent();
        }
        assertThat(bulkhead.enter("late", "other")).isEmpty();
    }

    @Test
    void sendsNoMoreToAServerThatKeepsSeveralWaiting() {
        List<ServerBulkhead.Permit> silent = new ArrayList<>();
        for (int person = 0; person < 3; person++) {
            silent.add(bulkhead.enter(person, "silent").orElseThrow());
        }
        assertThat(bulkhead.enter("bob", "silent").map(permit -> {
                    permit.close();
                    return "let in";
                }))
                .isEqualTo(Optional.of("let in"));
        now.addAndGet(Duration.ofSeconds(5).toNanos());
        assertThat(bulkhead.enter("bob", "silent")).isEmpty();
        assertThat(bulkhead.enter("bob", "lively")).isPresent();
        silent.get(0).close();
        assertThat(bulkhead.enter("bob", "silent")).isPresent();
    }

    @Test
    void sendsMoreToAServerThatIsSlowButAnswers() {
        for (int person = 0; person < 3; person++) {
            bulkhead.enter(person, "slow").orElseThrow();
        }
        for (int second = 0; second < 20; second += 4) {
            ServerBulkhead.Permit answered = bulkhead.enter("bob", "slow").orElseThrow();
            now.addAndGet(Duration.ofSeconds(4).toNanos());
            answered.close();
        }
        now.addAndGet(Duration.ofSeconds(5).toNanos());
        assertThat(bulkhead.enter("bob", "slow")).isEmpty();
    }

    @Test
    void takesARequestThatWasGivenUpForNoAnswer() {
        List<ServerBulkhead.Permit> silent = new ArrayList<>();
        for (int person = 0; person < 4; person++) {
            silent.add(bulkhead.enter(person, "silent").orElseThrow());
        }
        now.addAndGet(Duration.ofSeconds(30).toNanos());
        silent.get(0).close();
        assertThat(bulkhead.enter("bob", "silent")).isEmpty();
    }

    @Test
    void refusesBoundsThatLetNobodyIn() {
        assertThatThrownBy(() -> new ServerBulkhead(1, 0, 1, now::get))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("misskey.web.server-calls");
    }
}
