package io.github.quarkusmisskey.streaming.internal.gap;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import io.github.quarkusmisskey.api.streaming.Gap;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.streaming.Streams;
import io.github.quarkusmisskey.streaming.internal.config.StreamingConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Filling a gap from servers that answer {@code sinceId} in different orders. */
class GapOrderTest {

    private final FakeHistory history = new FakeHistory();
    private final List<Object> received = new ArrayList<>();
    private int room = Integer.MAX_VALUE;

    private final SerialExecutor loop = new SerialExecutor() {
        @Override
        public void run(Runnable task) {
            task.run();
        }

        @Override
        public Runnable later(Duration delay, Runnable task) {
            task.run();
            return () -> {};
        }
    };

    private GapFiller catchUp(int limit) {
        StreamingConfig config = Streams.config(Map.of("misskey.streaming.gap-fill-limit", Integer.toString(limit)))
                .getConfigMapping(StreamingConfig.class);
        return new GapFiller(
                history, config, loop, new StreamCounts(), new SplittableRandom(1), this::take, refused -> {});
    }

    private boolean take(StreamEvent event) {
        if (room == 0) {
            return false;
        }
        room--;
        return received.add(event instanceof StreamEvent.Note note ? note.body().id() : event);
    }

    private static void rejoin(GapFiller catchUp) {
        catchUp.left();
        catchUp.prepare(catchUp::joined);
    }

    private List<Object> post(int from, int to) {
        List<Object> ids = IntStream.range(from, to)
                .<Object>mapToObj(number -> String.format("%05d", number))
                .toList();
        ids.forEach(id -> history.post((String) id));
        return ids;
    }

    private GapFiller followed(int limit, int before) {
        history.pageSize = 100;
        post(0, before);
        GapFiller catchUp = catchUp(limit);
        catchUp.prepare(catchUp::joined);
        return catchUp;
    }

    @ParameterizedTest
    @EnumSource
    void deliversWhatCameMeanwhileInOrderAndNothingFromBefore(FakeHistory.Order order) {
        for (int missed : new int[] {1, 2, 99, 100, 101, 250}) {
            history.server.clear();
            received.clear();
            history.order = order;
            GapFiller catchUp = followed(1000, 150);
            List<Object> meanwhile = post(150, 150 + missed);
            rejoin(catchUp);
            assertThat(received).as("%d missed", missed).isEqualTo(meanwhile);
            List<Object> later = post(1000, 1003);
            catchUp.live(history.server.get(history.server.size() - 1));
            assertThat(received).hasSize(missed + 3).endsWith(later.toArray());
        }
    }

    @ParameterizedTest
    @EnumSource
    void beginsAtTheBeginningOfAnEmptyTimeline(FakeHistory.Order order) {
        history.order = order;
        GapFiller catchUp = followed(1000, 0);
        List<Object> all = post(0, 230);
        rejoin(catchUp);
        assertThat(received).isEqualTo(all);
    }

    @ParameterizedTest
    @EnumSource
    void saysWhereMoreLiesBetweenThanIsFetched(FakeHistory.Order order) {
        history.order = order;
        GapFiller catchUp = followed(120, 10);
        List<Object> meanwhile = post(10, 500);
        rejoin(catchUp);
        assertThat(received).hasSizeBetween(121, 250);
        assertThat(received.get(received.size() - 1)).isEqualTo(meanwhile.get(meanwhile.size() - 1));
        int expected = 10;
        Gap gap = null;
        for (Object event : received) {
            if (event instanceof Gap found) {
                gap = found;
                continue;
            }
            int place = Integer.parseInt((String) event);
            if (place > expected) {
                assertThat(gap).isNotNull();
                assertThat(gap.reason()).isEqualTo(Gap.Reason.TOO_MANY);
                assertThat(gap.to()).isEqualTo(event);
            }
            assertThat(place).isGreaterThanOrEqualTo(expected);
            gap = null;
            expected = place + 1;
        }
    }

    @ParameterizedTest
    @EnumSource
    void losesNothingForOneWhoReadsSlowly(FakeHistory.Order order) {
        history.order = order;
        GapFiller catchUp = followed(120, 10);
        room = 0;
        List<Object> meanwhile = post(10, 60);
        rejoin(catchUp);
        List<Object> all = new ArrayList<>(meanwhile);
        for (int i = 60; i < 900; i++) {
            all.addAll(post(i, i + 1));
            catchUp.live(history.server.get(history.server.size() - 1));
        }
        for (int turn = 0; turn < 100; turn++) {
            room = 40;
            catchUp.room();
        }
        assertThat(received).isEqualTo(all);
    }

    @Test
    void saysThatItCannotBeKnownWhereIdsDoNotCompare() {
        history.order = FakeHistory.Order.IGNORED;
        GapFiller catchUp = catchUp(100);
        catchUp.beginAfter("an id of another kind");
        history.server.add(FakeHistory.note("00001", null));
        history.server.add(FakeHistory.note("00002", null));
        catchUp.prepare(catchUp::joined);
        assertThat(received).containsExactly(new Gap("an id of another kind", null, Gap.Reason.NOT_FETCHED));
    }

    @Test
    void comparesDatesWhereAServerChangedItsKindOfIds() {
        history.order = FakeHistory.Order.IGNORED;
        history.server.add(FakeHistory.note("zzz", Instant.EPOCH.plusSeconds(1)));
        GapFiller catchUp = catchUp(100);
        catchUp.prepare(catchUp::joined);
        history.server.add(FakeHistory.note("00002", Instant.EPOCH.plusSeconds(2)));
        history.server.add(FakeHistory.note("00003", Instant.EPOCH.plusSeconds(3)));
        rejoin(catchUp);
        assertThat(received).containsExactly("00002", "00003");
    }
}
