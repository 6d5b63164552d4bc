package io.github.quarkusmisskey.streaming.internal.gap;

import java.time.Duration;
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

/** Which event leads from which state to which, seen by what is delivered and how often the endpoint is called. */
class GapFillerTransitionsTest {

    private static final Gap NO_HISTORY = new Gap(null, null, Gap.Reason.NO_HISTORY);
    private static final Gap NOTIFICATIONS_ONLY = new Gap(null, null, Gap.Reason.ONLY_NOTIFICATIONS_FETCHED);
    private static final Gap UNKNOWN_PLACE = new Gap(null, null, Gap.Reason.NOT_FETCHED);
    /** One more than are kept while events are fetched, with a limit of 1. */
    private static final int TOO_MANY_TO_KEEP = GapFetch.PAGE + 2;

    private final FakeHistory history = new FakeHistory();
    private final List<Object> received = new ArrayList<>();
    private final List<MisskeyException> refusals = new ArrayList<>();
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final StreamEvent other = new StreamEvent.Unknown("meUpdated", NullNode.getInstance());
    private int room = Integer.MAX_VALUE;
    private Runnable onRefusal = () -> {};
    private GapFiller filler;

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

    private void create(History told, int limit) {
        StreamingConfig config = Streams.config(Map.of("misskey.streaming.gap-fill-limit", Integer.toString(limit)))
                .getConfigMapping(StreamingConfig.class);
        filler = new GapFiller(
                told, config, loop, new StreamCounts(), new SplittableRandom(1), this::take, this::refused);
    }

    private void refused(MisskeyException reason) {
        refusals.add(reason);
        onRefusal.run();
    }

    private boolean take(StreamEvent event) {
        if (room == 0) {
            return false;
        }
        room--;
        return received.add(event instanceof StreamEvent.Note note ? note.body().id() : event);
    }

    private void join() {
        filler.prepare(filler::joined);
    }

    private void rejoin() {
        filler.left();
        join();
    }

    private void joined(int limit) {
        create(history, limit);
        join();
    }

    private void joinedAtUnknownPlace() {
        history.failure = new MisskeyException(error());
        joined(100);
        history.failure = null;
    }

    private void makeRoom(int more) {
        room = more;
        filler.room();
    }

    private void live(String id) {
        filler.live(history.post(id));
    }

    @Test
    void withoutHistoryOnlyARejoinAndALostMessageAreGaps() {
        create(null, 100);
        filler.live(other);
        filler.left();
        join();
        assertThat(received).as("before and after the first join").containsExactly(other);
        filler.left();
        filler.live(other);
        join();
        assertThat(received).containsExactly(other, other, NO_HISTORY);
        filler.missed();
        filler.room();
        assertThat(received).containsExactly(other, other, NO_HISTORY, NO_HISTORY);
    }

    @Test
    void aSocketThatGoesBeforeTheFirstJoinMakesNoRejoin() {
        history.complete = false;
        create(history, 100);
        filler.prepare(() -> {});
        filler.left();
        join();
        live("a");
        assertThat(received).containsExactly("a");
        rejoin();
        assertThat(received).containsExactly("a", NOTIFICATIONS_ONLY);
    }

    @Test
    void keepsWhatComesBeforeTheJoin() {
        create(history, 100);
        filler.prepare(() -> {});
        live("a");
        filler.live(other);
        assertThat(received).isEmpty();
        filler.left();
        join();
        assertThat(received).as("what the endpoint tells is fetched").containsExactly("a", other);
        live("b");
        assertThat(received).containsExactly("a", other, "b");
    }

    @Test
    void onlyTheFirstEventAfterAJoinIsFetchedBefore() {
        joined(100);
        int asked = history.questions;
        filler.live(other);
        assertThat(history.questions).as("no event of the endpoint").isEqualTo(asked);
        live("a");
        int confirmed = history.questions;
        assertThat(confirmed).isGreaterThan(asked);
        live("b");
        live("c");
        assertThat(history.questions).isEqualTo(confirmed);
        assertThat(received).containsExactly(other, "a", "b", "c");
    }

    @Test
    void atAnUnknownPlaceTheFirstEventIsThePlace() {
        joinedAtUnknownPlace();
        live("a");
        assertThat(history.questions).isZero();
        history.post("between");
        live("b");
        assertThat(history.questions).isPositive();
        assertThat(received).containsExactly("a", "between", "b");
    }

    @Test
    void anUnknownPlaceIsAGapOnceWhenTheSocketWasAway() {
        joinedAtUnknownPlace();
        history.failure = new MisskeyException(error());
        rejoin();
        rejoin();
        assertThat(received).containsExactly(UNKNOWN_PLACE);
        history.failure = null;
        rejoin();
        live("a");
        assertThat(received).containsExactly(UNKNOWN_PLACE, "a");
    }

    @Test
    void aLostMessageAtAnUnknownPlaceIsAGapOnceThereIsRoom() {
        joinedAtUnknownPlace();
        filler.missed();
        room = 0;
        filler.missed();
        live("a");
        assertThat(received).containsExactly(UNKNOWN_PLACE);
        makeRoom(0);
        makeRoom(1);
        makeRoom(5);
        assertThat(received).containsExactly(UNKNOWN_PLACE, UNKNOWN_PLACE, "a");
    }

    @Test
    void fetchesOnceMoreAfterAMessageThatWasLostMeanwhile() {
        joined(100);
        live("a");
        history.failure = new MisskeyException.Server(error());
        rejoin();
        filler.missed();
        live("c");
        history.failure = null;
        int asked = history.questions;
        later.poll().run();
        assertThat(received).containsExactly("a", "c");
        assertThat(history.questions).isGreaterThan(asked + 1);
        live("d");
        assertThat(received).containsExactly("a", "c", "d");
    }

    @Test
    void aMessageThatWasLostWhileAwayIsFetchedByTheJoin() {
        joined(100);
        live("a");
        filler.left();
        history.post("b");
        filler.missed();
        live("c");
        join();
        assertThat(received).containsExactly("a", "b", "c");
        int asked = history.questions;
        live("d");
        live("e");
        assertThat(history.questions).as("the join is confirmed once").isGreaterThan(asked);
        assertThat(received).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void eventsThatCannotBeKeptAreFetchedOrAreAGap() {
        history.complete = false;
        history.pageSize = GapFetch.PAGE;
        joined(1);
        live("a");
        room = 0;
        for (int i = 0; i < TOO_MANY_TO_KEEP; i++) {
            filler.live(other);
        }
        live("b");
        makeRoom(1_000);
        assertThat(received)
                .hasSize(TOO_MANY_TO_KEEP + 2)
                .startsWith("a", other)
                .endsWith(NOTIFICATIONS_ONLY, "b");
        live("c");
        assertThat(received).endsWith(NOTIFICATIONS_ONLY, "b", "c");
    }

    @Test
    void aGapThatHadNoRoomIsReportedOnce() {
        history.complete = false;
        joined(100);
        live("a");
        history.post("b");
        room = 1;
        rejoin();
        assertThat(received).containsExactly("a", "b");
        makeRoom(0);
        makeRoom(1);
        makeRoom(10);
        assertThat(received).containsExactly("a", "b", NOTIFICATIONS_ONLY);
        live("c");
        assertThat(received).endsWith("b", NOTIFICATIONS_ONLY, "c");
    }

    @Test
    void aReaderThatWasBehindWhenTheSocketWentIsNotLimited() {
        history.pageSize = GapFetch.PAGE;
        joined(4);
        live("a");
        room = 0;
        live("b");
        filler.left();
        for (int i = 0; i < 20; i++) {
            history.post("away " + i);
        }
        makeRoom(100);
        assertThat(received).as("nothing goes on while it is away").containsExactly("a");
        join();
        assertThat(received).hasSize(22).doesNotHaveAnyElementsOfTypes(Gap.class);
        for (int i = 0; i < 20; i++) {
            history.post("away again " + i);
        }
        rejoin();
        assertThat(received).hasAtLeastOneElementOfType(Gap.class);
    }

    @Test
    void aSkipThatHadNoRoomGoesOnAtItsEnd() {
        joined(4);
        live("a");
        for (int i = 0; i < 10; i++) {
            history.post("away " + i);
        }
        room = 4;
        rejoin();
        makeRoom(0);
        live("live");
        makeRoom(10);
        Gap gap = new Gap("away 3", "away 9", Gap.Reason.TOO_MANY);
        assertThat(received).containsExactly("a", "away 0", "away 1", "away 2", "away 3", gap, "away 9", "live");
    }

    @Test
    void oneThatIsEndedByARefusalDoesNothingMore() {
        joined(100);
        live("a");
        onRefusal = filler::left;
        history.failure = new MisskeyException.Permission(denied());
        rejoin();
        assertThat(refusals).hasSize(1);
        int asked = history.questions;
        filler.room();
        assertThat(later).isEmpty();
        assertThat(history.questions).isEqualTo(asked);
        assertThat(received).containsExactly("a");
    }

    @Test
    void aTokenThatIsNotAcceptedIsReportedAndMakesAGap() {
        joined(100);
        live("a");
        history.failure = new MisskeyException.Authentication(error());
        rejoin();
        assertThat(refusals).hasExactlyElementsOfTypes(MisskeyException.Authentication.class);
        assertThat(received).containsExactly("a", new Gap("a", null, Gap.Reason.NOT_FETCHED));
        history.failure = null;
        rejoin();
        live("b");
        assertThat(received).endsWith("b").hasSize(3);
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
