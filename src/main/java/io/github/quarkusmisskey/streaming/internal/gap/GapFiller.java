package io.github.quarkusmisskey.streaming.internal.gap;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.streaming.Gap;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.client.internal.paging.ItemPosition;
import io.github.quarkusmisskey.streaming.internal.config.StreamingConfig;
import org.jboss.logging.Logger;

/**
 * Merges the live events of a channel and those that an endpoint lists into one sequence, each event once, in the
 * server's order.
 *
 * <p>A server acknowledges a join before it has taken effect. So events are fetched after the join, and once more when
 * the first live one arrives; only then can none be missing in between.
 *
 * <p>A slow reader may refuse an event. Then everything waits for room; events that cannot be kept are fetched later.
 */
public final class GapFiller implements GapFetch.Outcome {

    private static final Logger LOG = Logger.getLogger(GapFiller.class);

    private final History history;
    private final StreamingConfig config;
    private final StreamCounts counters;
    private final RetryingQuery inquiry;
    private final FetchRefusals refusals;
    private final DeliveredEvents delivered;
    private final LiveBuffer buffer;
    private FillState state = new FillState.NotJoined();

    /** Whether events that the endpoint does not list may be missing, which must be reported. */
    private boolean othersMissing;
    /** The reader is slow, so the number of its missing events says nothing about how long the socket was closed. */
    private boolean slow;

    /**
     * @param history null if no endpoint lists the events of the channel
     * @param out accepts an event and returns whether it had room for it; {@link #room} must be called when it has room
     *     again
     * @param refused called if the server refuses to list the events of the channel, or rejects the token
     */
    public GapFiller(
            History history,
            StreamingConfig config,
            SerialExecutor loop,
            StreamCounts counters,
            RandomGenerator random,
            Predicate<StreamEvent> out,
            Consumer<MisskeyException> refused) {
        this.history = history;
        this.config = config;
        this.counters = counters;
        this.inquiry = new RetryingQuery(loop, config.gapFillTimeout(), random);
        this.refusals = new FetchRefusals(history, refused);
        int kept = config.gapFillLimit() + GapFetch.PAGE;
        this.delivered = new DeliveredEvents(out, counters, 2 * kept);
        this.buffer = new LiveBuffer(history, kept);
    }

    /** Starts after the event with the given id instead of now; an empty id means the first event. */
    public void beginAfter(String id) {
        othersMissing = history != null && !history.complete();
        if (id.isEmpty()) {
            delivered.beginAtStart();
        } else {
            delivered.beginAfter(new ItemPosition(id, null));
        }
    }

    /** Determines the position of the channel before it is joined. */
    public void prepare(Runnable ready) {
        if (history == null || delivered.isPlaced()) {
            ready.run();
            return;
        }
        if (state instanceof FillState.Away && !delivered.endsInGap()) {
            delivered.gap(delivered.last(), null, Gap.Reason.NOT_FETCHED);
        }
        inquiry.ask(
                () -> history.newest().ifNoItem().after(config.joinTimeout()).fail(),
                newest -> begin(newest, ready),
                failure -> {
                    LOG.debugf(failure, "The newest event of a channel could not be fetched");
                    if (!refusals.isFinal(failure)) {
                        ready.run();
                    }
                });
    }

    private void begin(List<StreamEvent> newest, Runnable ready) {
        newest.stream()
                .filter(history::tells)
                .findFirst()
                .ifPresentOrElse(event -> delivered.beginAfter(GapFetch.position(event)), delivered::beginAtStart);
        ready.run();
    }

    public void joined() {
        boolean rejoined = state instanceof FillState.Away;
        if (history == null) {
            state = new FillState.Live();
            if (rejoined) {
                delivered.gap(null, null, Gap.Reason.NO_HISTORY);
            }
            return;
        }
        othersMissing |= rejoined && !history.complete();
        if (delivered.isPlaced()) {
            fetch();
        } else {
            caughtUp();
        }
    }

    /** The socket was closed. Of the waiting events, those that no endpoint lists are kept. */
    public void left() {
        inquiry.drop();
        if (!(state instanceof FillState.NotJoined)) {
            state = new FillState.Away();
        }
        buffer.keepUntold();
    }

    /** The reader has room again. */
    public void room() {
        if (state instanceof FillState.Paused paused) {
            state = paused.before();
            RetryingQuery.guard(paused.next(), this::failed);
        }
    }

    @Override
    public void pause(Runnable next) {
        slow = true;
        state = new FillState.Paused(state, next);
    }

    /** An event that arrived live. */
    public void live(StreamEvent event) {
        if (history == null) {
            delivered.giveUnplaced(event);
        } else if (!state.deliversAtOnce()) {
            keep(event);
        } else if (state instanceof FillState.Unconfirmed && delivered.isPlaced() && history.tells(event)) {
            keep(event);
            fetch();
        } else if (!deliver(event)) {
            keep(event);
            pause(this::caughtUp);
        }
    }

    /** A message was lost that may have been an event. */
    public void missed() {
        if (history == null) {
            delivered.gap(null, null, Gap.Reason.NO_HISTORY);
            return;
        }
        othersMissing |= !history.complete();
        if (!state.deliversAtOnce()) {
            buffer.lose();
        } else if (delivered.isPlaced()) {
            fetch();
        } else if (!delivered.gap(null, null, Gap.Reason.NOT_FETCHED)) {
            pause(() -> skip(null, Gap.Reason.NOT_FETCHED, null));
        }
    }

    private void keep(StreamEvent event) {
        othersMissing |= !buffer.add(event);
    }

    private void fetch() {
        buffer.complete();
        GapFetch fetch = new GapFetch(history, config, counters, inquiry, delivered, buffer, !slow, this);
        state = new FillState.Fetching(fetch);
        fetch.ask();
    }

    @Override
    public void failed(Throwable failure) {
        boolean asksAgain =
                state instanceof FillState.Fetching fetching && inquiry.again(failure, fetching.fetch()::ask);
        if (!asksAgain && !refusals.isFinal(failure)) {
            LOG.warnf(failure, "Events that came while a socket was away could not be fetched");
            skip(buffer.firstId(), Gap.Reason.NOT_FETCHED, null);
        }
    }

    @Override
    public void skip(String to, Gap.Reason reason, StreamEvent next) {
        if (!delivered.gap(delivered.last(), to, reason)) {
            pause(() -> skip(to, reason, next));
            return;
        }
        delivered.losePlace();
        if (next != null) {
            buffer.addFirst(next);
        }
        caughtUp();
    }

    @Override
    public void caughtUp() {
        state = buffer.isSilent() ? new FillState.Unconfirmed() : new FillState.Live();
        while (!buffer.isEmpty()) {
            if (!deliver(buffer.peek())) {
                pause(this::caughtUp);
                return;
            }
            buffer.poll();
        }
        buffer.forgetIds();
        if (othersMissing && !delivered.gap(null, null, Gap.Reason.ONLY_NOTIFICATIONS_FETCHED)) {
            pause(this::caughtUp);
            return;
        }
        othersMissing = false;
        if (buffer.isIncomplete() && delivered.isPlaced()) {
            fetch();
        } else {
            buffer.complete();
            slow = false;
        }
    }

    /** @return whether there was room for the event, or it had been delivered already */
    private boolean deliver(StreamEvent event) {
        if (!history.tells(event)) {
            return delivered.giveUnplaced(event);
        }
        if (delivered.contains(event)) {
            return true;
        }
        return delivered.give(event);
    }
}
