package io.github.quarkusmisskey.client.internal.upload;

import java.util.ArrayList;
import java.util.List;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.internal.call.Target;
import io.github.quarkusmisskey.client.internal.config.TokenIn;
import io.github.quarkusmisskey.client.internal.error.UploadQueueFullException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TurnQueueTest {

    private final TurnQueue slots = new TurnQueue(2, 3, 5, 4);

    @Test
    void letsNobodyHoldWhatOthersNeed() {
        List<TurnQueue.Ticket> greedy = new ArrayList<>();
        for (int upload = 0; upload < 6; upload++) {
            greedy.add(slots.take(target("one.example", "greedy")));
        }
        assertThat(greedy.stream().filter(TurnQueueTest::isGranted)).hasSize(2);
        assertThat(isGranted(slots.take(target("one.example", "other")))).isTrue();
        assertThat(isGranted(slots.take(target("one.example", "third"))))
                .as("three run at that server")
                .isFalse();
        assertThat(isGranted(slots.take(target("two.example", "greedy")))).isTrue();
    }

    @Test
    void givesTheTurnToTheNextForWhomThereIsOne() {
        TurnQueue.Ticket first = slots.take(target("one.example", "alice"));
        slots.take(target("one.example", "alice"));
        TurnQueue.Ticket third = slots.take(target("one.example", "alice"));
        TurnQueue.Ticket fourth = slots.take(target("one.example", "alice"));
        third.close();
        first.close();
        first.close();
        assertThat(isGranted(third)).isFalse();
        assertThat(isGranted(fourth)).isTrue();
        assertThat(slots.running()).isEqualTo(2);
        assertThat(slots.waiting()).isZero();
    }

    @Test
    void boundsAllTogetherAndThoseThatWait() {
        for (int user = 0; user < 5; user++) {
            assertThat(isGranted(slots.take(target("host" + user + ".example", "alice"))))
                    .isTrue();
        }
        for (int upload = 0; upload < 4; upload++) {
            assertThat(slots.take(target("late.example", "bob")).granted().isComplete())
                    .isFalse();
        }
        assertThat(slots.take(target("late.example", "bob")).granted().cause())
                .isInstanceOf(UploadQueueFullException.class);
        assertThat(slots.take(target("late.example", "carol")).granted().isComplete())
                .isFalse();
    }

    @Test
    void forgetsWhoIsThrough() {
        for (int user = 0; user < 1_000; user++) {
            slots.take(target("one.example", "user" + user)).close();
        }
        assertThat(slots.running()).isZero();
        assertThat(slots.take(target("one.example", "last")).granted().succeeded())
                .isTrue();
    }

    @Test
    void tellsTokensApart() {
        MisskeyHost host = MisskeyHost.of("one.example");
        TurnQueue narrow = new TurnQueue(1, 10, 10, 10);
        for (String token : List.of("a", "b")) {
            Target target = new Target(host, AccessToken.of(token), TokenIn.BODY, null);
            assertThat(isGranted(narrow.take(target))).isTrue();
            assertThat(isGranted(narrow.take(target))).isFalse();
        }
    }

    @Test
    void refusesBoundsThatLetNothingThrough() {
        assertThatThrownBy(() -> new TurnQueue(0, 1, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("misskey.client.uploads.max-per-account");
    }

    private static boolean isGranted(TurnQueue.Ticket ticket) {
        return ticket.granted().succeeded();
    }

    private static Target target(String host, String user) {
        MisskeyHost server = MisskeyHost.of(host);
        return new Target(server, AccessToken.of("x"), TokenIn.BODY, new AccountRef(server, user));
    }
}
