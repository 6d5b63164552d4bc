package io.github.quarkusmisskey.streaming.internal.gap;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import com.fasterxml.jackson.databind.node.NullNode;
import io.github.quarkusmisskey.api.MisskeyError;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.streaming.Gap;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.streaming.Streams;
import io.github.quarkusmisskey.streaming.internal.config.StreamingConfig;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The order of what is fetched and what comes live, step by step. */
class GapFillerTest {

    private final FakeHistory history = new FakeHistory();
    private final List<Object> received = new ArrayList<>();
    private final List<MisskeyException> refusals = new ArrayList<>();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private boolean broken;
    private int room = Integer.MAX_VALUE;

    private final SerialExecutor loop = new SerialExecutor() {
        @Override
        public void run(Runnable task) {
            task.run();
        }

        @Override
        public Runnable later(Duration delay, Runnable task) {
            later.add(task);
            return () -> later.remove(task);
        }
    };

    private GapFiller catchUp(int limit) {
        StreamingConfig config = Streams.config(Map.of("misskey.streaming.gap-fill-limit", Integer.toString(limit)))
                .getConfigMapping(StreamingConfig.class);
        return new GapFiller(
                history, config, loop, new StreamCounts(), new SplittableRandom(1), this::take, refusals::add);
    }

    private boolean take(StreamEvent event) {
        if (broken && event instanceof StreamEvent.Note) {
            broken = false;
            throw new IllegalStateException("a subscriber's fault");
        }
        if (room == 0) {
            return false;
        }
        room--;
        return received.add(event instanceof StreamEvent.Note note ? note.body().id() : event);
    }

    private void makeRoom(GapFiller catchUp, int more) {
        room = more;
        catchUp.room();
    }

    private GapFiller joined(int limit) {
        GapFiller catchUp = catchUp(limit);
        catchUp.prepare(catchUp::joined);
        return catchUp;
    }

    private StreamEvent posted(String id) {
        return history.post(id);
    }

    private static StreamEvent note(String id, Instant createdAt) {
        return FakeHistory.note(id, createdAt);
    }

    private void rejoin(GapFiller catchUp) {
        catchUp.left();
        catchUp.prepare(catchUp::joined);
    }

    @Test
    void beginsNow() {
        posted("old");
        GapFiller catchUp = joined(100);
        catchUp.live(posted("new"));
        assertThat(received).containsExactly("new");
    }

    @Test
    void fetchesWhatCameBetweenTheJoinAndTheFirstEvent() {
        posted("old");
        GapFiller catchUp = joined(100);
        posted("missed by a join that took effect late");
        catchUp.live(posted("first live"));
        catchUp.live(posted("second live"));
        assertThat(received).containsExactly("missed by a join that took effect late", "first live", "second live");
    }

    @Test
    void beginsWhereATimelineIsEmpty() {
        GapFiller catchUp = joined(100);
        posted("a");
        catchUp.live(posted("b"));
        assertThat(received).containsExactly("a", "b");
    }

    @Test
    void takesWhatComesTwiceOnce() {
        GapFiller catchUp = joined(100);
        StreamEvent event = posted("a");
        catchUp.live(event);
        catchUp.live(event);
        rejoin(catchUp);
        catchUp.live(event);
        assertThat(received).containsExactly("a");
    }

    @Test
    void fetchesAgainAfterTheSocketWasAway() {
        GapFiller catchUp = joined(100);
        catchUp.live(posted("a"));
        for (int i = 0; i < 10; i++) {
            posted("away " + i);
        }
        rejoin(catchUp);
        assertThat(received).hasSize(11).startsWith("a", "away 0", "away 1").endsWith("away 9");
    }

    @Test
    void findsANoteThatTheServerSentOutOfOrderAndThenLost() {
        GapFiller catchUp = joined(100);
        catchUp.live(posted("a"));
        posted("late");
        catchUp.live(posted("b"));
        rejoin(catchUp);
        assertThat(received).containsExactlyInAnyOrder("a", "b", "late");
    }

    @Test
    void isNotThrownBackByAnOldNoteOfAnotherServer() {
        GapFiller catchUp = joined(100);
        for (int i = 0; i < 30; i++) {
            catchUp.live(posted("n" + i));
        }
        catchUp.live(note("of last week", Instant.EPOCH.minusSeconds(7 * 86400)));
        int before = received.size();
        rejoin(catchUp);
        catchUp.live(posted("n30"));
        assertThat(received).hasSize(before + 1).endsWith("of last week", "n30");
    }

    @Test
    void leavesOutTheMiddleOfTooMuch() {
        GapFiller catchUp = joined(4);
        catchUp.live(posted("a"));
        for (int i = 0; i < 10; i++) {
            posted("away " + i);
        }
        rejoin(catchUp);
        Gap gap = new Gap("away 3", "away 9", Gap.Reason.TOO_MANY);
        assertThat(received).containsExactly("a", "away 0", "away 1", "away 2", "away 3", gap, "away 9");
        catchUp.live(posted("after"));
        assertThat(received).endsWith("after").hasSize(8);
    }

    @Test
    void saysWhatTheServerRefusesToTell() {
        GapFiller catchUp = joined(100);
        catchUp.live(posted("a"));
        posted("away");
        history.failure = new MisskeyException(error());
        rejoin(catchUp);
        assertThat(received).containsExactly("a", new Gap("a", null, Gap.Reason.NOT_FETCHED));
        history.failure = null;
        catchUp.live(posted("b"));
        assertThat(received).endsWith("b");
    }

    @Test
    void asksAgainWhenAServerFails() {
        GapFiller catchUp = joined(100);
        catchUp.live(posted("a"));
        posted("away");
        history.failure = new MisskeyException.Server(error());
        rejoin(catchUp);
        catchUp.live(posted("meanwhile"));
        assertThat(received).containsExactly("a");
        history.failure = null;
        later.poll().run();
        assertThat(received).containsExactly("a", "away", "meanwhile");
    }

    @Test
    void forgetsWhatItAskedOnASocketThatIsGone() {
        GapFiller catchUp = joined(100);
        catchUp.live(posted("a"));
        history.failure = new MisskeyException.Server(error());
        rejoin(catchUp);
        catchUp.left();
        int asked = history.questions;
        later.poll().run();
        assertThat(history.questions).isEqualTo(asked);
    }

    @Test
    void saysThatEventsOfOtherKindsMayBeMissing() {
        history.complete = false;
        GapFiller catchUp = joined(100);
        StreamEvent other = new StreamEvent.Unknown("meUpdated", NullNode.getInstance());
        catchUp.live(other);
        posted("away");
        rejoin(catchUp);
        Gap gap = new Gap(null, null, Gap.Reason.ONLY_NOTIFICATIONS_FETCHED);
        assertThat(received).containsExactly(other, "away", gap);
    }

    @Test
    void looksAgainAfterAMessageThatCouldNotBeRead() {
        GapFiller catchUp = joined(100);
        catchUp.live(posted("a"));
        posted("too long to read");
        catchUp.missed();
        assertThat(received).containsExactly("a", "too long to read");
    }

    @Test
    void waitsForOneWhoReadsSlowlyAndLeavesNothingOut() {
        GapFiller catchUp = joined(1);
        history.pageSize = 100;
        room = 3;
        List<Object> posted = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            posted.add("n" + i);
            catchUp.live(posted("n" + i));
        }
        assertThat(received).containsExactly("n0", "n1", "n2");
        makeRoom(catchUp, 50);
        assertThat(received).hasSize(53);
        for (int more = 1; more < 100; more++) {
            makeRoom(catchUp, more);
        }
        assertThat(received).isEqualTo(posted);
    }

    @Test
    void keepsThePageThatItsReaderHasNoRoomFor() {
        GapFiller catchUp = joined(100);
        catchUp.live(posted("a"));
        for (int i = 0; i < 3; i++) {
            posted("away " + i);
        }
        room = 1;
        rejoin(catchUp);
        int asked = history.questions;
        makeRoom(catchUp, 1);
        assertThat(received).containsExactly("a", "away 0", "away 1");
        assertThat(history.questions).isEqualTo(asked);
        catchUp.live(posted("live"));
        makeRoom(catchUp, 10);
        assertThat(received).containsExactly("a", "away 0", "away 1", "away 2", "live");
    }

    @Test
    void fetchesAllForOneWhoReadsSlowlyHoweverMuchItIs() {
        GapFiller catchUp = joined(4);
        history.pageSize = 100;
        catchUp.live(posted("a"));
        for (int i = 0; i < 10; i++) {
            posted("away " + i);
        }
        room = 2;
        rejoin(catchUp);
        makeRoom(catchUp, 20);
        assertThat(received).hasSize(11).doesNotHaveAnyElementsOfTypes(Gap.class);
        for (int i = 0; i < 10; i++) {
            posted("away again " + i);
        }
        rejoin(catchUp);
        assertThat(received).hasAtLeastOneElementOfType(Gap.class);
    }

    @Test
    void fetchesAgainWhatWaitedWhenTheSocketWent() {
        history.complete = false;
        GapFiller catchUp = joined(100);
        room = 1;
        catchUp.live(posted("a"));
        StreamEvent other = new StreamEvent.Unknown("meUpdated", NullNode.getInstance());
        catchUp.live(other);
        catchUp.live(posted("b"));
        catchUp.left();
        makeRoom(catchUp, 0);
        catchUp.prepare(catchUp::joined);
        assertThat(received).containsExactly("a");
        makeRoom(catchUp, 2);
        assertThat(received).containsExactly("a", "b", other);
        makeRoom(catchUp, 1);
        assertThat(received).endsWith(new Gap(null, null, Gap.Reason.ONLY_NOTIFICATIONS_FETCHED));
    }

    @Test
    void saysWhatIsMissingOnceThereIsRoom() {
        GapFiller catchUp = joined(4);
        catchUp.live(posted("a"));
        history.failure = new MisskeyException(error());
        room = 0;
        rejoin(catchUp);
        history.failure = null;
        catchUp.live(posted("b"));
        makeRoom(catchUp, 2);
        assertThat(received).containsExactly("a", new Gap("a", null, Gap.Reason.NOT_FETCHED), "b");
    }

    @Test
    void keepsTheOrderWhenAMessageIsLostWhileEventsWait() {
        GapFiller catchUp = joined(100);
        history.pageSize = 100;
        catchUp.live(posted("a"));
        room = 0;
        catchUp.live(posted("b"));
        posted("lost");
        catchUp.missed();
        for (int i = 0; i < 40; i++) {
            catchUp.live(posted("later " + i));
        }
        makeRoom(catchUp, 100);
        assertThat(received).hasSize(43).startsWith("a", "b", "lost", "later 0").endsWith("later 39");
    }

    @Test
    void keepsTheOrderWhenSomeOfManyThatWaitAreTaken() {
        GapFiller catchUp = joined(1);
        history.pageSize = 100;
        catchUp.live(posted("a"));
        room = 0;
        for (int i = 0; i < 150; i++) {
            catchUp.live(posted("n" + i));
        }
        makeRoom(catchUp, 50);
        catchUp.live(posted("n150"));
        makeRoom(catchUp, 1000);
        assertThat(received).hasSize(152).endsWith("n148", "n149", "n150");
    }

    @Test
    void makesAGapOfAnExceptionThatAnAnswerCauses() {
        GapFiller catchUp = joined(100);
        catchUp.live(posted("a"));
        posted("b");
        broken = true;
        rejoin(catchUp);
        assertThat(received).containsExactly("a", new Gap("a", null, Gap.Reason.NOT_FETCHED));
        catchUp.live(posted("c"));
        assertThat(received).endsWith("c");
    }

    @Test
    void makesAGapOfAnExceptionOfOneWhoHasRoomAgain() {
        GapFiller catchUp = joined(100);
        catchUp.live(posted("a"));
        posted("b");
        room = 0;
        rejoin(catchUp);
        broken = true;
        makeRoom(catchUp, 10);
        assertThat(received).containsExactly("a", new Gap("a", null, Gap.Reason.NOT_FETCHED));
    }

    @Test
    void saysThatTheEndpointKnowsNothingToJoin() {
        history.failure = new MisskeyException.NotFound(error());
        GapFiller unanswered = joined(100);
        assertThat(refusals)
                .as("refusals by one that does not know the endpoint")
                .isEmpty();
        unanswered.left();
        history.failure = new MisskeyException.NotFound(noSuchList());
        joined(100);
        history.failure = null;
        GapFiller catchUp = joined(100);
        catchUp.live(posted("a"));
        history.failure = new MisskeyException.Permission(denied());
        rejoin(catchUp);
        assertThat(refusals)
                .hasExactlyElementsOfTypes(MisskeyException.NotFound.class, MisskeyException.Permission.class);
        assertThat(received).containsExactly("a");
    }

    @Test
    void takesNoRefusalOfAProxyForOneOfTheServer() {
        history.failure = new MisskeyException.Permission(error());
        joined(100).live(posted("a"));
        assertThat(refusals).isEmpty();
    }

    @Test
    void goesOnWithoutHistoryWhereTheChannelHasMoreThanTheEndpointTells() {
        history.complete = false;
        history.failure = new MisskeyException.Permission(denied());
        GapFiller catchUp = joined(100);
        catchUp.live(posted("a"));
        assertThat(refusals).isEmpty();
        assertThat(received).containsExactly("a");
    }

    private static MisskeyError noSuchList() {
        return new MisskeyError(
                MisskeyHost.of("misskey.example"),
                "notes/user-list-timeline",
                400,
                "NO_SUCH_LIST",
                null,
                null,
                "No such list.",
                null,
                -1);
    }

    private static MisskeyError denied() {
        return new MisskeyError(
                MisskeyHost.of("misskey.example"),
                "notes/timeline",
                403,
                "PERMISSION_DENIED",
                null,
                null,
                "Your app does not have the necessary permissions.",
                null,
                -1);
    }

    private static MisskeyError error() {
        return MisskeyError.local(MisskeyHost.of("misskey.example"), "notes/timeline", "fails");
    }
}
