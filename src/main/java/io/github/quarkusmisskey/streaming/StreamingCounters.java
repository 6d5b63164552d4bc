package io.github.quarkusmisskey.streaming;

import java.util.concurrent.atomic.LongAdder;

import jakarta.inject.Singleton;

/** Counters of streams since the start of the application. */
@Singleton
public class StreamingCounters {

    final LongAdder events = new LongAdder();
    final LongAdder fetched = new LongAdder();
    final LongAdder gaps = new LongAdder();
    final LongAdder dropped = new LongAdder();
    final LongAdder badFrames = new LongAdder();
    final LongAdder connects = new LongAdder();
    final LongAdder openSockets = new LongAdder();

    /** Events received from servers. */
    public long events() {
        return events.sum();
    }

    /** Missed events fetched after a reconnect. */
    public long fetched() {
        return fetched.sum();
    }

    /** Gaps delivered to subscribers. */
    public long gaps() {
        return gaps.sum();
    }

    /** Events dropped because subscribers were too slow. */
    public long dropped() {
        return dropped.sum();
    }

    /** Frames that could not be parsed. */
    public long badFrames() {
        return badFrames.sum();
    }

    /** Sockets opened so far. */
    public long connects() {
        return connects.sum();
    }

    /** Sockets open now. */
    public long openSockets() {
        return openSockets.sum();
    }
}
