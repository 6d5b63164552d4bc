package io.github.quarkusmisskey.streaming;

import jakarta.inject.Singleton;

import io.github.quarkusmisskey.streaming.internal.gap.StreamCounts;

/** Counters of streams since the start of the application. */
@Singleton
public class StreamingCounters {

    private final StreamCounts counts;

    StreamingCounters(StreamCounts counts) {
        this.counts = counts;
    }

    /** Events received from servers. */
    public long events() {
        return counts.events.sum();
    }

    /** Missed events fetched after a reconnect. */
    public long fetched() {
        return counts.fetched.sum();
    }

    /** Gaps delivered to subscribers. */
    public long gaps() {
        return counts.gaps.sum();
    }

    /** Events dropped because subscribers were too slow. */
    public long dropped() {
        return counts.dropped.sum();
    }

    /** Frames that could not be parsed. */
    public long badFrames() {
        return counts.badFrames.sum();
    }

    /** Sockets opened so far. */
    public long connects() {
        return counts.connects.sum();
    }

    /** Sockets open now. */
    public long openSockets() {
        return counts.openSockets.sum();
    }
}
