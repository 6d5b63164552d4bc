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
 * Puts the events of a channel that come live and those that an endpoint tells into one row, each once, in the server's
 * order.
 *
 * <p>A server acknowledges a join before it has taken effect. So events are fetched after the join, and once more when
 * the first one comes live; only then nothing can lie between.
 *
 * <p>One who reads slowly may refuse an event. Then everything waits for room, and what cannot wait is fetched later.
 */
public final class GapFiller implements GapFetch.Outcome {

    private static final Logger LOG = Logger.getLogger(GapFiller.class);

    private enum Phase {
        AWAY,
        FETCHING,
        LIVE
    }

    private final History history;
    private final StreamingConfig config;
    private final StreamCounts counters;
    private final RetryingQuery inquiry;
    private final Consumer<MisskeyException> refused;
    private final DeliveredEvents delivered;
    private final LiveBuffer buffer;
    private Phase phase = Phase.AWAY;
    private GapFetch fetch;

    private boolean joinedBefore;
    private boolean begun;
    private boolean unconfirmed;
    private boolean othersMissing;
    private boolean again;

    /** What is to be done when there is room. */
    private Runnable paused;
    /** Somebody reads slowly, so that what he misses says nothing of how long a socket was away. */
    private boolean slow;

    /**
     * @param history null if no endpoint tells what the channel sent
     * @param out takes an event and says whether it had room for it; {@link #room} is called when it has again
     * @param refused hears that the server refuses to tell what the channel sent, or does not accept the token
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
        this.refused = refused;
        int kept = config.gapFillLimit() + GapFetch.PAGE;
        this.delivered = new DeliveredEvents(out, counters, 2 * kept);
        this.buffer = new LiveBuffer(history, kept);
    }

    /** Begins after the event with that id instead of now; after none if it is empty. */
    public void beginAfter(String id) {
        begun = true;
        othersMissing = history != null && !history.complete();
        if (!id.isEmpty()) {
            delivered.beginAfter(new ItemPosition(id, null));
        }
    }

    /** Finds out where the channel is, before it is joined. */
    public void prepare(Runnable ready) {
        if (history == null || begun) {
            ready.run();
            return;
        }
        if (joinedBefore && !delivered.endsInGap()) {
            delivered.gap(delivered.last(), null, Gap.Reason.NOT_FETCHED);
        }
        inquiry.ask(
                () -> history.newest().ifNoItem().after(config.joinTimeout()).fail(),
                newest -> begin(newest, ready),
                failure -> {
                    LOG.debugf(failure, "The newest event of a channel could not be fetched");
                    if (!isRefused(failure)) {
                        ready.run();
                    }
                });
    }

    private void begin(List<StreamEvent> newest, Runnable ready) {
        begun = true;
        newest.stream()
                .filter(history::tells)
                .findFirst()
                .ifPresent(event -> delivered.beginAfter(GapFetch.position(event)));
        ready.run();
    }

    /**
     * Says so if the endpoint knows that the channel has nothing for this account: a server that is asked to join it
     * keeps that to itself. That a token is not accepted is to be looked into.
     *
     * @return whether there is no use in going on
     */
    private boolean isRefused(Throwable failure) {
        if (failure instanceof MisskeyException.Authentication token) {
            refused.accept(token);
            return false;
        }
        if (isAbsent(failure) && history.complete()) {
            refused.accept((MisskeyException) failure);
            return true;
        }
        return false;
    }

    /** Whether the server knows the endpoint, and says that there is no such thing for this account. */
    public static boolean isAbsent(Throwable failure) {
        return failure instanceof MisskeyException.Permission
                || failure instanceof MisskeyException.NotFound absent
                        && absent.code().isPresent();
    }

    public void joined() {
        boolean rejoined = joinedBefore;
        joinedBefore = true;
        unconfirmed = true;
        if (history == null) {
            phase = Phase.LIVE;
            if (rejoined) {
                delivered.gap(null, null, Gap.Reason.NO_HISTORY);
            }
            return;
        }
        othersMissing |= rejoined && !history.complete();
        if (begun) {
            fetch();
        } else {
            caughtUp();
        }
    }

    /** The socket is away. Of the events that wait, those are kept of which no endpoint tells. */
    public void left() {
        inquiry.drop();
        phase = Phase.AWAY;
        buffer.keepUntold();
        paused = null;
    }

    /** There is room for events again. */
    public void room() {
        if (paused != null) {
            Runnable next = paused;
            paused = null;
            RetryingQuery.guard(next, this::failed);
        }
    }

    @Override
    public void pause(Runnable next) {
        phase = Phase.FETCHING;
        slow = true;
        paused = next;
    }

    /** An event that the server sent. */
    public void live(StreamEvent event) {
        if (history == null) {
            delivered.giveUnplaced(event);
        } else if (phase != Phase.LIVE) {
            keep(event);
        } else if (unconfirmed && begun && history.tells(event)) {
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
        if (phase != Phase.LIVE) {
            again = true;
        } else if (begun) {
            fetch();
        } else if (!delivered.gap(null, null, Gap.Reason.NOT_FETCHED)) {
            pause(() -> skip(null, Gap.Reason.NOT_FETCHED, null));
        }
    }

    private void keep(StreamEvent event) {
        boolean told = history.tells(event);
        if (told && again) {
            // It comes after what has to be fetched again.
            return;
        }
        if (!buffer.add(event)) {
            again = true;
            othersMissing |= !told;
        }
    }

    private void fetch() {
        phase = Phase.FETCHING;
        again = false;
        fetch = new GapFetch(history, config, counters, inquiry, delivered, buffer, !slow, this);
        fetch.ask();
    }

    @Override
    public void failed(Throwable failure) {
        if (!inquiry.again(failure, () -> fetch.ask()) && !isRefused(failure)) {
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
        delivered.restart();
        begun = false;
        if (next != null) {
            buffer.addFirst(next);
        }
        caughtUp();
    }

    @Override
    public void caughtUp() {
        unconfirmed = buffer.isSilent();
        phase = Phase.LIVE;
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
        if (again && begun) {
            fetch();
        } else {
            again = false;
            slow = false;
        }
    }

    /** @return whether there was room for it, or it had come already */
    private boolean deliver(StreamEvent event) {
        if (!history.tells(event)) {
            return delivered.giveUnplaced(event);
        }
        if (delivered.contains(event)) {
            return true;
        }
        boolean taken = delivered.give(event);
        begun |= taken;
        return taken;
    }
}
