package io.github.quarkusmisskey.streaming.internal.gap;

import java.time.Duration;
import java.util.List;

import io.github.quarkusmisskey.api.streaming.Gap;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.client.Page;
import io.github.quarkusmisskey.client.internal.paging.AscendingPages;
import io.github.quarkusmisskey.client.internal.paging.ItemPosition;
import io.github.quarkusmisskey.streaming.internal.config.StreamingConfig;

/** Fetches what came after the last known event of a channel, up to what came live. */
final class GapFetch {

    static final int PAGE = 100;
    private static final int MAX_PAGES_WITHOUT_NEWS = 3;
    private static final Duration PAUSE = Duration.ofMillis(20);

    /** Who decides what comes of it. */
    interface Outcome {

        /** Everything was given that lies before what came live. */
        void caughtUp();

        /**
         * What lies between the last event and another one is given up.
         *
         * @param to null if it ends where the next event comes
         * @param next the event at its end, if it did not come live
         */
        void skip(String to, Gap.Reason reason, StreamEvent next);

        /** There is no room. The task goes on when there is. */
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

    /** @param limited whether only as many are fetched as the configuration says */
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

    /** Not all at once, which would be more than those can take who keep up with pages. */
    private void goOnInParts(List<StreamEvent> events) {
        if (events.size() <= PAGE) {
            goOnWith(events);
            return;
        }
        if (give(events.subList(0, PAGE), events)) {
            inquiry.later(PAUSE, () -> goOnInParts(events.subList(PAGE, events.size())), outcome::failed);
        }
    }

    /** @param events none if the order of the page shows only where to look */
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
     * Gives those that were not given.
     *
     * @param all what they are the first of
     * @return whether it goes on; else what follows is taken care of
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

    /** One who reads slowly is given everything, however much it is. */
    private void fetchAll() {
        limit = Integer.MAX_VALUE;
        pages.readCompletely();
    }

    private void resume(List<StreamEvent> rest) {
        inquiry.begin();
        goOnInParts(rest);
    }

    /** @param events the newest ones, without all that lies before them */
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

    /** @param caughtUp whether all that follows came live */
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
