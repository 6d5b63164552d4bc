package io.github.quarkusmisskey.streaming;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.streaming.Gap;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;

/**
 * Puts the events of a channel that come live and those that an endpoint tells into one row, each once, in the server's
 * order.
 *
 * <p>A server acknowledges a join before it has taken effect. So events are fetched after the join, and once more when the
 * first one comes live; only then nothing can lie between.
 */
final class CatchUp {

    private static final Logger LOG = Logger.getLogger(CatchUp.class);
    private static final int PAGE = 100;
    private static final int MOST_PAGES_WITHOUT_NEWS = 3;
    private static final Duration FIRST_RETRY = Duration.ofMillis(500);
    private static final Duration LONGEST_RETRY = Duration.ofSeconds(10);

    private enum Phase {
        AWAY,
        FETCHING,
        LIVE
    }

    private final History history;
    private final StreamingConfig config;
    private final Loop loop;
    private final StreamingCounters counters;
    private final RandomGenerator random;
    private final Consumer<StreamEvent> out;
    private final Seen seen;

    private final Deque<StreamEvent> waiting = new ArrayDeque<>();
    private final Set<String> live = new HashSet<>();
    private Phase phase = Phase.AWAY;
    /** Tells answers to questions of an earlier socket apart. */
    private int socket;

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
    private Backoff retries;
    private Instant giveUp;

    /** @param history null if no endpoint tells what the channel sent */
    CatchUp(
            History history,
            StreamingConfig config,
            Loop loop,
            StreamingCounters counters,
            RandomGenerator random,
            Consumer<StreamEvent> out) {
        this.history = history;
        this.config = config;
        this.loop = loop;
        this.counters = counters;
        this.random = random;
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
        ask(
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

    /** The socket is away. Events that wait are kept, for some of them no endpoint tells. */
    void left() {
        socket++;
        phase = Phase.AWAY;
        live.clear();
    }

    /** An event that the server sent. */
    void live(StreamEvent event) {
        if (history == null) {
            out.accept(event);
        } else if (phase != Phase.LIVE) {
            keep(event);
        } else if (unconfirmed && begun && history.tells(event)) {
            keep(event);
            fetch();
        } else {
            deliver(event);
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
        } else {
            gap(null, null, Gap.Reason.NOT_FETCHED);
        }
    }

    private void keep(StreamEvent event) {
        boolean told = history.tells(event);
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
        retries = new Backoff(FIRST_RETRY, LONGEST_RETRY, random);
        giveUp = Instant.now().plus(config.gapFillTimeout());
        ask();
    }

    private void ask() {
        askedAfterLive = !live.isEmpty();
        ask(() -> history.after(cursor, PAGE), this::take, this::failed);
    }

    private void ask(
            Supplier<Uni<List<StreamEvent>>> question,
            Consumer<List<StreamEvent>> answered,
            Consumer<Throwable> failed) {
        int asked = socket;
        Uni.createFrom()
                .deferred(question::get)
                .emitOn(loop::run)
                .subscribe()
                .with(
                        events -> ifStill(asked, () -> answered.accept(events)),
                        failure -> ifStill(asked, () -> failed.accept(failure)));
    }

    private void ifStill(int asked, Runnable task) {
        if (asked == socket) {
            task.run();
        }
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
        for (StreamEvent event : page) {
            if (!history.tells(event)) {
                continue;
            }
            cursor = id(event);
            caughtUp |= live.contains(cursor);
            if (seen.contains(cursor)) {
                continue;
            }
            if (fetched == config.gapFillLimit()) {
                tooMany(caughtUp);
                return;
            }
            seen.add(cursor);
            news = true;
            fetched++;
            counters.fetched.increment();
            arrived(event);
        }
        withoutNews = news ? 0 : withoutNews + 1;
        if (caughtUp || withoutNews == MOST_PAGES_WITHOUT_NEWS) {
            finish();
        } else {
            ask();
        }
    }

    /** @param caughtUp whether all that follows came live */
    private void tooMany(boolean caughtUp) {
        String first = firstLive();
        if (caughtUp) {
            finish();
        } else if (first != null) {
            skip(first, Gap.Reason.TOO_MANY);
        } else {
            ask(history::newest, this::goOnAt, this::failed);
        }
    }

    private void failed(Throwable failure) {
        Duration wait = retries.next(Events.retryAfter(failure));
        boolean passing = failure instanceof MisskeyException.Server
                || failure instanceof MisskeyException.Unreachable
                || failure instanceof MisskeyException.RateLimit;
        if (!passing || Instant.now().plus(wait).isAfter(giveUp)) {
            LOG.warnf(failure, "Events that came while a socket was away could not be fetched");
            skip(firstLive(), Gap.Reason.NOT_FETCHED);
            return;
        }
        int asked = socket;
        loop.later(wait, () -> ifStill(asked, this::ask));
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
        gap(seen.last(), to, reason);
        waiting.removeIf(event -> history.tells(event) && !live.contains(id(event)));
        seen.restart();
        begun = false;
        if (next != null) {
            deliver(next);
        }
        finish();
    }

    private String firstLive() {
        return waiting.stream()
                .filter(history::tells)
                .map(CatchUp::id)
                .filter(live::contains)
                .findFirst()
                .orElse(null);
    }

    private void finish() {
        unconfirmed = live.isEmpty();
        phase = Phase.LIVE;
        while (!waiting.isEmpty()) {
            deliver(waiting.poll());
        }
        live.clear();
        if (othersMissing) {
            othersMissing = false;
            gap(null, null, Gap.Reason.ONLY_NOTIFICATIONS_FETCHED);
        }
        if (again && begun) {
            fetch();
        }
    }

    private void deliver(StreamEvent event) {
        if (!history.tells(event)) {
            out.accept(event);
        } else if (seen.add(id(event))) {
            begun = true;
            arrived(event);
        }
    }

    private void arrived(StreamEvent event) {
        gapOpen = false;
        seen.reached(id(event), Events.createdAt(event));
        out.accept(event);
    }

    private void gap(String from, String to, Gap.Reason reason) {
        gapOpen = to == null;
        counters.gaps.increment();
        out.accept(new Gap(from, to, reason));
    }

    private static String id(StreamEvent event) {
        return Events.id(event);
    }
}
