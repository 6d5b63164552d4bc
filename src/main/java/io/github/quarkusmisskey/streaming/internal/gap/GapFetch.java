package io.github.quarkusmisskey.streaming.internal.gap;

import java.time.Duration;
import java.util.List;

import io.github.quarkusmisskey.api.streaming.Gap;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.client.Page;
import io.github.quarkusmisskey.client.internal.paging.AscendingPages;
import io.github.quarkusmisskey.client.internal.paging.ItemPosition;
import io.github.quarkusmisskey.streaming.internal.config.StreamingConfig;

/** Fetches the events of a channel between the last known one and the live ones. */
final class GapFetch {

    static final int PAGE = 100;
    private static final int MAX_PAGES_WITHOUT_NEWS = 3;
    private static final Duration PAUSE = Duration.ofMillis(20);

    /** Receives the result. */
    interface Outcome {

        /** All events before the live ones were delivered. */
        void caughtUp();

        /**
         * The events between the last one and another one are skipped.
         *
         * @param to null if the gap ends at the next event
         * @param next the event at its end, unless it arrived live
         */
        void skip(String to, Gap.Reason reason, StreamEvent next);

        /** There is no room. The task continues when there is. */
        void pause(Runnable task);

        void failed(Throwable failure);
    }

    private final History history;
    private final StreamCounts counters;
    private final RetryingQuery inquiry;
    private final DeliveredEvents delivered;
    private final LiveBuffer buffer;
    private final Outcome outcome;
    private final AscendingPages<StreamEvent> pages;
    private int limit;
    private int fetched;
    private int withoutNews;
    private boolean askedAfterLive;

    /** @param limited whether the configured limit applies */
    GapFetch(
            History history,
            StreamingConfig config,
            StreamCounts counters,
            RetryingQuery inquiry,
            DeliveredEvents delivered,
            LiveBuffer buffer,
            boolean limited,
            Outcome outcome) {
        this.history = history;
        this.counters = counters;
        this.inquiry = inquiry;
        this.delivered = delivered;
        this.buffer = buffer;
        this.outcome = outcome;
        this.limit = limited ? config.gapFillLimit() : Integer.MAX_VALUE;
        this.pages = new AscendingPages<>(GapFetch::position, delivered.anchor(), config.gapFillLimit(), !limited);
        inquiry.begin();
    }

    static ItemPosition position(StreamEvent event) {
        return new ItemPosition(Events.id(event), Events.createdAt(event));
    }

    void ask() {
        askedAfterLive = !buffer.isSilent();
        inquiry.ask(
                () -> {
                    Page.After page = pages.page(PAGE);
                    return history.page(page.sinceId(), page.untilId(), page.limit());
                },
                this::take,
                outcome::failed);
    }

    private void take(List<StreamEvent> page) {
        List<StreamEvent> told = page.stream().filter(history::tells).toList();
        if (told.isEmpty() && !page.isEmpty()) {
            outcome.skip(buffer.firstId(), Gap.Reason.NOT_FETCHED, null);
            return;
        }
        AscendingPages.Batch<StreamEvent> batch = pages.take(told);
        switch (batch.status()) {
            case MORE -> goOnInParts(batch.items());
            case HOLE -> goOnAfterHole(batch.items());
            case STUCK, UNCERTAIN -> outcome.skip(buffer.firstId(), Gap.Reason.NOT_FETCHED, null);
            case END -> {
                if (askedAfterLive || buffer.isSilent()) {
                    outcome.caughtUp();
                } else {
                    ask();
                }
            }
        }
    }

    /** Not all at once: that would overload readers that keep up with pages. */
    private void goOnInParts(List<StreamEvent> events) {
        if (events.size() <= PAGE) {
            goOnWith(events);
            return;
        }
        if (give(events.subList(0, PAGE), events)) {
            inquiry.later(PAUSE, () -> goOnInParts(events.subList(PAGE, events.size())), outcome::failed);
        }
    }

    /** @param events empty if the page only shows where to read next */
    private void goOnWith(List<StreamEvent> events) {
        boolean caughtUp = events.stream().map(Events::id).anyMatch(buffer::came);
        boolean news = events.isEmpty() || events.stream().anyMatch(event -> !delivered.contains(event));
        if (!give(events, events)) {
            return;
        }
        withoutNews = news ? 0 : withoutNews + 1;
        if (caughtUp || withoutNews == MAX_PAGES_WITHOUT_NEWS) {
            outcome.caughtUp();
        } else {
            ask();
        }
    }

    /**
     * Delivers the events that were not delivered yet.
     *
     * @param all the list of which they are the first
     * @return whether to continue; if not, the continuation is already arranged
     */
    private boolean give(List<StreamEvent> events, List<StreamEvent> all) {
        for (int i = 0; i < events.size(); i++) {
            StreamEvent event = events.get(i);
            if (delivered.contains(event)) {
                continue;
            }
            if (fetched >= limit) {
                tooMany(all.subList(0, i + 1).stream().map(Events::id).anyMatch(buffer::came));
                return false;
            }
            if (!delivered.give(event)) {
                List<StreamEvent> rest = all.subList(i, all.size());
                fetchAll();
                outcome.pause(() -> resume(rest));
                return false;
            }
            fetched++;
            counters.fetched.increment();
        }
        return true;
    }

    /** A slow reader receives everything, however much it is. */
    private void fetchAll() {
        limit = Integer.MAX_VALUE;
        pages.readCompletely();
    }

    private void resume(List<StreamEvent> rest) {
        inquiry.begin();
        goOnInParts(rest);
    }

    /** @param events the newest events; earlier ones are missing */
    private void goOnAfterHole(List<StreamEvent> events) {
        boolean given = delivered.containsAny(events)
                || delivered.gap(delivered.last(), Events.id(events.get(0)), Gap.Reason.TOO_MANY);
        if (!given) {
            outcome.pause(() -> goOnAfterHole(events));
            return;
        }
        delivered.restart();
        fetched = 0;
        goOnInParts(events);
    }

    /** @param caughtUp whether all later events arrived live */
    private void tooMany(boolean caughtUp) {
        String first = buffer.firstId();
        if (caughtUp) {
            outcome.caughtUp();
        } else if (first != null) {
            outcome.skip(first, Gap.Reason.TOO_MANY, null);
        } else {
            inquiry.ask(history::newest, this::goOnAt, failure -> outcome.skip(null, Gap.Reason.TOO_MANY, null));
        }
    }

    private void goOnAt(List<StreamEvent> newest) {
        boolean told = !newest.isEmpty() && history.tells(newest.get(0));
        if (buffer.firstId() != null || !told) {
            outcome.skip(buffer.firstId(), Gap.Reason.TOO_MANY, null);
        } else {
            outcome.skip(Events.id(newest.get(0)), Gap.Reason.TOO_MANY, newest.get(0));
        }
    }
}
