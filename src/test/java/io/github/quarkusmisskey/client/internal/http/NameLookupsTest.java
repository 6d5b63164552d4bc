package io.github.quarkusmisskey.client.internal.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.quarkusmisskey.client.internal.guard.AddressGuard;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Names whose DNS servers are slow cost neither the application's threads nor the names of others much. */
class NameLookupsTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final VertxInternal vertx = (VertxInternal) Vertx.vertx();
    private final CountDownLatch answered = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();

    @AfterEach
    void stop() {
        answered.countDown();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private InetAddress[] resolve(String host) throws UnknownHostException {
        asked.incrementAndGet();
        try {
            assertThat(host.startsWith("slow") ? answered.await(30, TimeUnit.SECONDS) : true)
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return InetAddress.getAllByName("127.0.0.1");
    }

    @Test
    void holdsNoThreadOfTheApplication() throws Exception {
        NameLookups names = new NameLookups(vertx, this::resolve, LONG, 2, 100);
        for (int name = 0; name < 50; name++) {
            names.find("slow" + name + ".invalid");
        }
        Future<String> work = vertx.executeBlocking(() -> "done", false);
        assertThat(work.toCompletionStage()).succeedsWithin(5, TimeUnit.SECONDS);
    }

    @Test
    void refusesMoreThanCanWait() {
        NameLookups names = new NameLookups(vertx, this::resolve, LONG, 1, 3);
        Awaitility.await().atMost(LONG).until(() -> {
            names.find("slow.invalid");
            return asked.get() == 1;
        });
        for (int name = 0; name < 3; name++) {
            assertThat(names.find("slow" + name + ".invalid").isComplete()).isFalse();
        }
        assertThat(names.find("slow9.invalid").toCompletionStage())
                .failsWithin(5, TimeUnit.SECONDS)
                .withThrowableThat()
                .withCauseInstanceOf(IOException.class)
                .withMessageContaining("too many names");
        assertThat(names.underWay()).isEqualTo(4);
    }

    @Test
    void asksOnceForANameThatManyWantAndForgetsItThen() {
        NameLookups names = new NameLookups(vertx, this::resolve, Duration.ofMillis(50), 4, 3);
        for (int call = 0; call < 100; call++) {
            assertThat(names.find("slow.invalid").toCompletionStage())
                    .failsWithin(5, TimeUnit.SECONDS)
                    .withThrowableThat()
                    .withCauseInstanceOf(TimeoutException.class);
        }
        assertThat(asked).hasValue(1);
        assertThat(names.find("quick.invalid").toCompletionStage()).succeedsWithin(5, TimeUnit.SECONDS);
        answered.countDown();
        Awaitility.await().atMost(LONG).until(() -> names.underWay() == 0);
        assertThat(names.find("slow.invalid").toCompletionStage()).succeedsWithin(5, TimeUnit.SECONDS);
    }

    @Test
    void givesASlowDomainItsShareOnly() {
        NameLookups names = new NameLookups(vertx, this::resolve, LONG, 16, 100);
        for (int name = 0; name < 8; name++) {
            names.find("slow" + name + ".hostile.invalid");
        }
        Awaitility.await().atMost(LONG).pollDelay(Duration.ofMillis(1_100)).until(() -> asked.get() == 8);
        assertThat(names.find("slow9.hostile.invalid").toCompletionStage())
                .failsWithin(5, TimeUnit.SECONDS)
                .withThrowableThat()
                .withCauseInstanceOf(IOException.class)
                .withMessageContaining("of this domain is slow");
        assertThat(names.find("slow0.hostile.invalid").isComplete()).isFalse();
        assertThat(names.find("good.invalid").toCompletionStage()).succeedsWithin(5, TimeUnit.SECONDS);
        assertThat(asked).hasValue(9);
    }

    @Test
    void takesTheOtherWhenAnAnswerIsLate() {
        NameLookups names = new NameLookups(vertx, this::resolve, LONG);
        Promise<String> late = Promise.promise();
        Future<String> taken = names.atMost(Duration.ofMillis(10), late.future(), "older");
        assertThat(taken.toCompletionStage())
                .succeedsWithin(5, TimeUnit.SECONDS)
                .isEqualTo("older");
        late.fail("broken");
        assertThat(names.atMost(LONG, Future.succeededFuture("fresh"), "older").toCompletionStage())
                .succeedsWithin(5, TimeUnit.SECONDS)
                .isEqualTo("fresh");
        assertThat(names.atMost(LONG, late.future(), "older").toCompletionStage())
                .failsWithin(5, TimeUnit.SECONDS);
    }

    @Test
    void goesByTheSameRulesForAddresses() {
        CheckedAddresses addresses =
                new CheckedAddresses(new AddressGuard(false), new NameLookups(vertx, this::resolve, LONG));
        assertThatThrownBy(() -> addresses
                        .find("quick.invalid", 443)
                        .toCompletionStage()
                        .toCompletableFuture()
                        .get(5, TimeUnit.SECONDS))
                .hasMessageContaining("may not be called");
    }
}
