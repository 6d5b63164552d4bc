package io.github.quarkusmisskey.client.internal.resilience;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.EndpointFacts.RateLimit;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RateLimiterTest {

    private static final MisskeyHost HOST = MisskeyHost.of("misskey.example");
    private static final AccountRef ALICE = new AccountRef(HOST, "alice");
    private static final Duration MAX_WAIT = Duration.ofSeconds(40);

    private final HandTimer timer = new HandTimer();
    private final RateLimiter limiter = new RateLimiter(timer, Optional.of(MAX_WAIT));

    /** A server counts at any moment while a call is under way, and refuses by its own exact sliding window. */
    @ParameterizedTest
    @CsvSource({"1000,5,-1,1", "1000,5,-1,2", "300,1,-1,3", "-1,-1,100,4", "1000,7,120,5", "700,3,10,6"})
    void neverSendsMoreThanTheServerAllows(long duration, long max, long minInterval, long seed) {
        RateLimit limit = new RateLimit(duration, max, minInterval, "any");
        CallQueue queue = new CallQueue(timer, Duration.ofHours(1));
        Random random = new Random(seed);
        List<Long> counted = new ArrayList<>();
        List<Permit> ended = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            timer.after(millis(random.nextInt(3_000)), () -> {
                Permit permit = queue.enter(new Destination(HOST, "any", ALICE), limit);
                permit.granted().subscribe().with(go -> {
                    long arrives = random.nextInt(80);
                    timer.after(millis(arrives), () -> counted.add(TimeUnit.NANOSECONDS.toMillis(timer.nanoTime())));
                    timer.after(millis(arrives + random.nextInt(80)), () -> {
                        permit.close();
                        ended.add(permit);
                    });
                });
            });
        }
        while (ended.size() < 200 && timer.step()) {
            assertThat(ended.size()).isLessThanOrEqualTo(200);
        }
        assertThat(counted).hasSize(200).isSorted();
        for (int i = 0; i < counted.size(); i++) {
            if (max > 0 && i >= max) {
                assertThat(counted.get(i) - counted.get(i - (int) max)).isGreaterThanOrEqualTo(duration);
            }
            if (minInterval > 0 && i > 0) {
                assertThat(counted.get(i) - counted.get(i - 1)).isGreaterThanOrEqualTo(minInterval);
            }
        }
        if (minInterval < 0) {
            assertThat(counted.get(199) - counted.get(0)).isLessThan((200 / max) * (duration + 200) + 3_000);
        }
    }

    @Test
    void sendsAtOnceUpToTheLimitAndThenWaits() {
        List<Permit> first = enter("i/notifications", 30);
        assertThat(first).allMatch(Permit::isGranted);
        Permit next = limiter.ask(destination("i/notifications"));
        assertThat(next.isGranted()).isFalse();
        timer.pass(Duration.ofSeconds(1));
        first.forEach(Permit::close);
        timer.pass(Duration.ofSeconds(30));
        assertThat(next.isGranted()).isFalse();
        timer.pass(Duration.ofMillis(3));
        assertThat(next.isGranted()).isTrue();
        next.await();
    }

    @Test
    void countsEveryCallerHostAndKeyForItself() {
        enter("notes/create", 300).forEach(Permit::close);
        assertThatThrownBy(() -> limiter.ask(destination("notes/create")))
                .isInstanceOf(MisskeyException.RateLimit.class);
        assertThat(limiter.ask(new Destination(HOST, "notes/create", new AccountRef(HOST, "bob")))
                        .isGranted())
                .isTrue();
        assertThat(limiter.ask(new Destination(MisskeyHost.of("other.example"), "notes/create", ALICE))
                        .isGranted())
                .isTrue();
        assertThat(limiter.ask(destination("notes/delete")).isGranted()).isTrue();
        assertThat(limiter.ask(destination("notes/show"))).isSameAs(Permit.FREE);
        assertThat(limiter.ask(destination("unknown/endpoint"))).isSameAs(Permit.FREE);
    }

    @Test
    void refusesAtOnceWhatWouldWaitTooLongAndSaysWhy() {
        enter("notes/create", 300).forEach(Permit::close);
        timer.pass(Duration.ofMinutes(30));
        assertThatThrownBy(() -> limiter.ask(destination("notes/create")))
                .isInstanceOfSatisfying(MisskeyException.RateLimit.class, e -> {
                    assertThat(e.status()).isZero();
                    assertThat(e.retryAfter().orElseThrow())
                            .isBetween(Duration.ofMinutes(30), Duration.ofMillis(1_800_010));
                })
                .hasMessageContaining("notes/create at misskey.example: not sent")
                .hasMessageContaining("300 calls in 3600000 ms")
                .hasMessageContaining("misskey.client.pacer.max-wait (40000 ms)");
        timer.pass(Duration.ofMinutes(30).plusSeconds(1));
        assertThat(limiter.ask(destination("notes/create")).isGranted()).isTrue();
    }

    @Test
    void refusesAWaitingCallWhoseTimeIsOver() {
        enter("i/notifications", 30);
        Permit waiting = limiter.ask(destination("i/notifications"));
        timer.pass(MAX_WAIT);
        assertThatThrownBy(waiting::await)
                .isInstanceOf(MisskeyException.RateLimit.class)
                .hasMessageContaining("max-wait");
    }

    @Test
    void letsThoseWhoLeaveTheQueueMakeRoom() {
        List<Permit> sent = enter("i/notifications", 30);
        sent.forEach(Permit::close);
        List<Permit> waiting = enter("i/notifications", 30);
        assertThatThrownBy(() -> limiter.ask(destination("i/notifications")))
                .isInstanceOf(MisskeyException.RateLimit.class);
        waiting.subList(0, 10).forEach(Permit::close);
        enter("i/notifications", 10);
        timer.pass(Duration.ofSeconds(31));
        assertThat(waiting.subList(10, 30)).allMatch(Permit::isGranted);
        assertThat(waiting.subList(0, 10)).noneMatch(Permit::isGranted);
    }

    @Test
    void keepsABoundedNumberOfCounts() {
        for (int i = 0; i < RateLimiter.MAX_QUEUES + 500; i++) {
            Permit permit = limiter.ask(new Destination(HOST, "notes/create", new AccountRef(HOST, "u" + i)));
            if (i > 100) {
                permit.close();
            }
        }
        assertThat(limiter.size()).isEqualTo(RateLimiter.MAX_QUEUES);
        timer.pass(Duration.ofHours(2));
        limiter.ask(new Destination(HOST, "notes/create", ALICE)).close();
        assertThat(limiter.size()).isLessThan(200);
    }

    @Test
    void doesNothingWhereItIsOff() {
        RateLimiter off = new RateLimiter(timer, Optional.empty());
        for (int i = 0; i < 400; i++) {
            assertThat(off.ask(destination("notes/create"))).isSameAs(Permit.FREE);
        }
        assertThat(off.size()).isZero();
    }

    private List<Permit> enter(String endpoint, int times) {
        List<Permit> permits = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            permits.add(limiter.ask(destination(endpoint)));
        }
        return permits;
    }

    private static Destination destination(String endpoint) {
        return new Destination(HOST, endpoint, ALICE);
    }

    private static long millis(long millis) {
        return Duration.ofMillis(millis).toNanos();
    }
}
