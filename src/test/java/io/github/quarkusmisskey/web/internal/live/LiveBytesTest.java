package io.github.quarkusmisskey.web.internal.live;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.session.internal.Session;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LiveBytesTest {

    private static final AccountRef ALICE = new AccountRef("misskey.example", "9abc");
    private static final String LARGE = "x".repeat(100_000);

    private final ByteBudget all = new ByteBudget(1_500_000);

    @Test
    void doesNotCollectMoreForABrowserThanIsAllowed() {
        SseConnection live = live();
        AssertSubscriber<LiveEvent> slow = follow(live, 0);
        for (int i = 0; i < 60; i++) {
            live.tell(LiveEvent.item("n" + i, LARGE));
        }
        assertThat(all.taken()).isLessThanOrEqualTo(1_000_000);
        slow.request(100);
        slow.assertCompleted();
        assertThat(slow.getItems()).hasSizeLessThan(5);
        assertThat(all.taken()).isZero();
    }

    @Test
    void doesNotCollectMoreForAllBrowsersThanIsAllowed() {
        for (int browser = 0; browser < 10; browser++) {
            SseConnection live = live();
            follow(live, 0);
            live.tell(LiveEvent.item("n1", LARGE));
            live.tell(LiveEvent.item("n2", LARGE));
            live.tell(LiveEvent.item("n3", LARGE));
        }
        assertThat(all.taken()).isLessThanOrEqualTo(1_500_000);
    }

    @Test
    void givesBackWhatTheBrowserTookAndWhatItLeft() {
        SseConnection live = live();
        AssertSubscriber<LiveEvent> fast = follow(live, Long.MAX_VALUE);
        for (int i = 0; i < 100; i++) {
            live.tell(LiveEvent.item("n" + i, LARGE));
        }
        assertThat(fast.getItems()).hasSize(100);
        assertThat(all.taken()).isZero();
        SseConnection left = live();
        AssertSubscriber<LiveEvent> gone = follow(left, 0);
        left.tell(LiveEvent.item("n1", LARGE));
        assertThat(all.taken()).isPositive();
        gone.cancel();
        assertThat(all.taken()).isZero();
    }

    private static AssertSubscriber<LiveEvent> follow(SseConnection live, long demand) {
        return live.events(() -> {}, () -> {}).subscribe().withSubscriber(AssertSubscriber.create(demand));
    }

    private SseConnection live() {
        Session session = new Session(
                "id", "family", List.of(ALICE), ALICE, Map.of(), Instant.EPOCH, Instant.EPOCH.plusSeconds(60));
        return new SseConnection(session, ALICE, null, new ByteBudget(800_000), all);
    }
}
