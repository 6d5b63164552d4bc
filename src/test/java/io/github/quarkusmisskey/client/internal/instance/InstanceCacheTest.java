package io.github.quarkusmisskey.client.internal.instance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import io.github.quarkusmisskey.api.MisskeyHost;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.smallrye.mutiny.subscription.UniEmitter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InstanceCacheTest {

    private static final MisskeyHost HOST = MisskeyHost.of("misskey.example");

    private final AtomicLong nanos = new AtomicLong();
    private final AtomicInteger asked = new AtomicInteger();

    private InstanceCache memory(long most) {
        return new InstanceCache(Duration.ofHours(1), nanos::get, most);
    }

    private String ask(InstanceCache memory, MisskeyHost host, String answer) {
        return memory.get(host, String.class, () -> Uni.createFrom().item(() -> {
                    asked.incrementAndGet();
                    return answer;
                }))
                .await()
                .indefinitely();
    }

    @Test
    void asksAgainWhenAnAnswerIsTooOld() {
        InstanceCache memory = memory(1_000);
        assertThat(ask(memory, HOST, "first")).isEqualTo("first");
        nanos.addAndGet(Duration.ofMinutes(59).toNanos());
        assertThat(ask(memory, HOST, "second")).isEqualTo("first");
        nanos.addAndGet(Duration.ofMinutes(2).toNanos());
        assertThat(ask(memory, HOST, "third")).isEqualTo("third");
        assertThat(asked).hasValue(2);
    }

    @Test
    void keepsHostsAndKindsApart() {
        InstanceCache memory = memory(1_000);
        assertThat(ask(memory, HOST, "a")).isEqualTo("a");
        assertThat(ask(memory, MisskeyHost.of("http://misskey.example"), "b")).isEqualTo("b");
        assertThat(ask(memory, MisskeyHost.of("misskey.example:3000"), "c")).isEqualTo("c");
        assertThat(memory.get(HOST, Integer.class, () -> Uni.createFrom().item(7))
                        .await()
                        .indefinitely())
                .isEqualTo(7);
        assertThat(ask(memory, HOST, "d")).isEqualTo("a");
    }

    @Test
    void keepsSoMuchAndNoMore() {
        InstanceCache memory = memory(10_000);
        String large = "x".repeat(900);
        for (int i = 0; i < 1_000; i++) {
            assertThat(ask(memory, MisskeyHost.of("h" + i + ".example"), large)).isEqualTo(large);
        }
        asked.set(0);
        for (int i = 0; i < 1_000; i++) {
            ask(memory, MisskeyHost.of("h" + i + ".example"), large);
        }
        assertThat(asked.get()).isGreaterThan(980);
        assertThat(ask(memory, HOST, "y".repeat(20_000))).hasSize(20_000);
        assertThat(ask(memory, HOST, "not kept")).isEqualTo("not kept");
    }

    @Test
    void keepsNoFailure() {
        InstanceCache memory = memory(1_000);
        IllegalStateException failure = new IllegalStateException("no");
        assertThatThrownBy(() -> memory.get(
                                HOST, String.class, () -> Uni.createFrom().failure(failure))
                        .await()
                        .indefinitely())
                .isSameAs(failure);
        assertThatThrownBy(() -> memory.get(HOST, String.class, () -> {
                            throw failure;
                        })
                        .await()
                        .indefinitely())
                .isSameAs(failure);
        assertThat(ask(memory, HOST, "answer")).isEqualTo("answer");
    }

    @Test
    void givesOneAnswerToAllWhoWaitAlsoWhenTheFirstGivesUp() {
        InstanceCache memory = memory(1_000);
        List<UniEmitter<? super String>> requests = new ArrayList<>();
        Uni<String> uni = memory.get(HOST, String.class, () -> Uni.createFrom().emitter(requests::add));
        assertThat(requests).isEmpty();
        UniAssertSubscriber<String> first = uni.subscribe().withSubscriber(UniAssertSubscriber.create());
        UniAssertSubscriber<String> second = uni.subscribe().withSubscriber(UniAssertSubscriber.create());
        first.cancel();
        assertThat(requests).hasSize(1);
        requests.get(0).complete("answer");
        second.assertCompleted().assertItem("answer");
        first.assertNotTerminated();
        assertThat(uni.await().indefinitely()).isEqualTo("answer");
        assertThat(requests).hasSize(1);
    }

    @Test
    void neverKeepsWithAnExpiryOfZeroAndRefusesANegativeOne() {
        InstanceCache memory = new InstanceCache(Duration.ZERO, nanos::get, 1_000);
        assertThat(ask(memory, HOST, "a")).isEqualTo("a");
        assertThat(ask(memory, HOST, "b")).isEqualTo("b");
        assertThatThrownBy(() -> new InstanceCache(Duration.ofSeconds(-1), nanos::get, 1_000))
                .hasMessageContaining("misskey.client.instance-expiry");
    }
}
