package io.github.quarkusmisskey.streaming;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

import io.github.quarkusmisskey.api.streaming.Gap;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import org.jboss.logging.Logger;

/**
 * Puts the events of a channel that come live and those that an endpoint tells into one row, each once, in the server's
 * order.
 *
 * <p>A server acknowledges a join before it has taken effect. So events are fetched after the join, and once more when the
 * first one comes live; only then nothing can lie between.
 *
 * <p>One who reads slowly may refuse an event. Then everything waits for room, and what cannot wait is fetched later.
 */
final class CatchUp {

    private static final Logger LOG = Logger.getLogger(CatchUp.class);
    private static final int PAGE = 100;
    private static final int MOST_PAGES_WITHOUT_NEWS = 3;

    private enum Phase {
        AWAY,
        FETCHING,
        LIVE
    }

    private final History history;
    private final StreamingConfig config;
    private final StreamingCounters counters;
    private final Inquiry inquiry;
    private final Predicate<StreamEvent> out;
    private final Seen seen;

    private final Deque<StreamEvent> waiting = new ArrayDeque<>();
    private final Set<String> live = new HashSet<>();
    private Phase phase = Phase.AWAY;

    private boolean joinedBefore;
    private boolean begun;
    private boolean gapOpen;
    private boolean unconfirmed;
    private boolean othersMissing;
    private boolean again;

    private String cursor;
    private int fetched;
    private int withoutNews;
    private boolean askedAfterLive;

    /** What is to be done when there is room. */
    private Runnable paused;
    /** Somebody reads slowly, so that what he misses says nothing of how long a socket was away. */
    private boolean slow;

    /**
     * @param history null if no endpoint tells what the channel sent
     * @param out takes an event and says whether it had room for it; {@link #room} is called when it has again
     */
    CatchUp(
            History history,
            StreamingConfig config,
            Loop loop,
            StreamingCounters counters,
            RandomGenerator random,
            Predicate<StreamEvent> out) {
        this.history = history;
        this.config = config;
        this.counters = counters;
        this.inquiry = new Inquiry(loop, config.gapFillTimeout(), random);
        this.out = out;
        this.seen = new Seen(2 * (config.gapFillLimit() + PAGE));
    }

    /** Begins after the event with that id instead of now; after none if it is empty. */
    void beginAfter(String id) {
        begun = true;
        othersMissing = history != null && !history.complete();
        if (!id.isEmpty()) {
            seen.add(id);
            seen.reached(id, null);
        }
    }

    /** Finds out where the channel is, before it is joined. */
    void prepare(Runnable ready) {
        if (history == null || begun) {
            ready.run();
            return;
        }
        if (joinedBefore && !gapOpen) {
            gap(seen.last(), null, Gap.Reason.NOT_FETCHED);
        }
        inquiry.ask(
                () -> history.newest().ifNoItem().after(config.joinTimeout()).fail(),
                newest -> begin(newest, ready),
                failure -> {
                    LOG.debugf(failure, "The newest event of a channel could not be fetched");
                    ready.run();
                });
    }

    private void begin(List<StreamEvent> newest, Runnable ready) {
        begun = true;
        newest.stream().filter(history::tells).findFirst().ifPresent(event -> {
            seen.add(id(event));
            seen.reached(id(event), Events.createdAt(event));
        });
        ready.run();
    }

    void joined() {
        boolean rejoined = joinedBefore;
        joinedBefore = true;
        unconfirmed = true;
        if (history == null) {
            phase = Phase.LIVE;
            if (rejoined) {
                gap(null, null, Gap.Reason.NO_HISTORY);
            }
            return;
        }
        othersMissing |= rejoined && !history.complete();
        if (begun) {
            fetch();
        } else {
            finish();
        }
    }

    /** The socket is away. Of the events that wait, those are kept of which no endpoint tells. */
    void left() {
        inquiry.drop();
        phase = Phase.AWAY;
        live.clear();
        waiting.removeIf(event -> history.tells(event));
        paused = null;
    }

    /** There is room for events again. */
    void room() {
        if (paused != null) {
            Runnable next = paused;
            paused = null;
            next.run();
        }
    }

    private void pause(Runnable next) {
        phase = Phase.FETCHING;
        slow = true;
        paused = next;
    }

    /** An event that the server sent. */
    void live(StreamEvent event) {
        if (history == null) {
            out.test(event);
        } else if (phase != Phase.LIVE) {
            keep(event);
        } else if (unconfirmed && begun && history.tells(event)) {
            keep(event);
            fetch();
        } else if (!deliver(event)) {
            keep(event);
            pause(this::finish);
        }
    }

    /** A message was lost that may have been an event. */
    void missed() {
        if (history == null) {
            gap(null, null, Gap.Reason.NO_HISTORY);
            return;
        }
        othersMissing |= !history.complete();
        if (phase != Phase.LIVE) {
            again = true;
        } else if (begun) {
            fetch();
        } else if (!gap(null, null, Gap.Reason.NOT_FETCHED)) {
            pause(() -> skip(null, Gap.Reason.NOT_FETCHED));
        }
    }

    private void keep(StreamEvent event) {
        boolean told = history.tells(event);
        if (told && again) {
            // It comes after what has to be fetched again.
            return;
        }
        if (waiting.size() >= config.gapFillLimit() + PAGE) {
            again = true;
            othersMissing |= !told;
            return;
        }
        waiting.add(event);
        if (told) {
            live.add(id(event));
        }
    }

    private void fetch() {
        phase = Phase.FETCHING;
        cursor = seen.anchor();
        fetched = 0;
        withoutNews = 0;
        again = false;
        inquiry.begin();
        ask();
    }

    private void ask() {
        askedAfterLive = !live.isEmpty();
        inquiry.ask(() -> history.after(cursor, PAGE), this::take, this::failed);
    }

    private void take(List<StreamEvent> page) {
        if (page.isEmpty()) {
            if (askedAfterLive || live.isEmpty()) {
                finish();
            } else {
                ask();
            }
            return;
        }
        boolean caughtUp = false;
        boolean news = false;
        for (int i = 0; i < page.size(); i++) {
            StreamEvent event = page.get(i);
            if (!history.tells(event)) {
                continue;
            }
            cursor = id(event);
            caughtUp |= live.contains(cursor);
            if (seen.contains(cursor)) {
                continue;
            }
            if (fetched == config.gapFillLimit() && !slow) {
                tooMany(caughtUp);
                return;
            }
            if (!arrived(event)) {
                List<StreamEvent> rest = page.subList(i, page.size());
                pause(() -> goOnWith(rest));
                return;
            }
            news = true;
            fetched++;
            counters.fetched.increment();
        }
        withoutNews = news ? 0 : withoutNews + 1;
        if (caughtUp || withoutNews == MOST_PAGES_WITHOUT_NEWS) {
            finish();
        } else {
            ask();
        }
    }

    private void goOnWith(List<StreamEvent> rest) {
        inquiry.begin();
        take(rest);
    }

    /** @param caughtUp whether all that follows came live */
    private void tooMany(boolean caughtUp) {
        String first = firstLive();
        if (caughtUp) {
            finish();
        } else if (first != null) {
            skip(first, Gap.Reason.TOO_MANY);
        } else {
            inquiry.ask(history::newest, this::goOnAt, this::failed);
        }
    }

    private void failed(Throwable failure) {
        if (!inquiry.again(failure, this::ask)) {
            LOG.warnf(failure, "Events that came while a socket was away could not be fetched");
            skip(firstLive(), Gap.Reason.NOT_FETCHED);
        }
    }

    private void goOnAt(List<StreamEvent> newest) {
        boolean told = !newest.isEmpty() && history.tells(newest.get(0));
        if (firstLive() != null || !told) {
            skip(firstLive(), Gap.Reason.TOO_MANY);
            return;
        }
        skip(id(newest.get(0)), Gap.Reason.TOO_MANY, newest.get(0));
    }

    private void skip(String to, Gap.Reason reason) {
        skip(to, reason, null);
    }

    /**
     * Gives up what lies between the last event and another one.
     *
     * @param to null if it ends where the next event comes
     * @param next the event at its end, if it does not wait already
     */
    private void skip(String to, Gap.Reason reason, StreamEvent next) {
        if (!gap(seen.last(), to, reason)) {
            pause(() -> skip(to, reason, next));
            return;
        }
        seen.restart();
        begun = false;
        if (next != null) {
            waiting.addFirst(next);
        }
        finish();
    }

    private String firstLive() {
        return waiting.stream()
                .filter(history::tells)
                .findFirst()
                .map(CatchUp::id)
                .orElse(null);
    }

    private void finish() {
        unconfirmed = live.isEmpty();
        phase = Phase.LIVE;
        while (!waiting.isEmpty()) {
            if (!deliver(waiting.peek())) {
                pause(this::finish);
                return;
            }
            waiting.poll();
        }
        live.clear();
        if (othersMissing && !gap(null, null, Gap.Reason.ONLY_NOTIFICATIONS_FETCHED)) {
            pause(this::finish);
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
            return out.test(event);
        }
        if (seen.contains(id(event))) {
            return true;
        }
        boolean taken = arrived(event);
        begun |= taken;
        return taken;
    }

    private boolean arrived(StreamEvent event) {
        if (!out.test(event)) {
            return false;
        }
        gapOpen = false;
        seen.add(id(event));
        seen.reached(id(event), Events.createdAt(event));
        return true;
    }

    private boolean gap(String from, String to, Gap.Reason reason) {
        if (!out.test(new Gap(from, to, reason))) {
            return false;
        }
        gapOpen = to == null;
        counters.gaps.increment();
        return true;
    }

    private static String id(StreamEvent event) {
        return Events.id(event);
    }
}
