package io.github.quarkusmisskey.streaming;

import java.util.concurrent.atomic.LongAdder;

import jakarta.inject.Singleton;

/** What streams count, since the application started. */
@Singleton
public class StreamingCounters {

    final LongAdder events = new LongAdder();
    final LongAdder fetched = new LongAdder();
    final LongAdder gaps = new LongAdder();
    final LongAdder dropped = new LongAdder();
    final LongAdder badFrames = new LongAdder();
    final LongAdder connects = new LongAdder();
    final LongAdder openSockets = new LongAdder();

    /** Events that servers sent. */
    public long events() {
        return events.sum();
    }

    /** Events that were fetched because they came while no socket was open. */
    public long fetched() {
        return fetched.sum();
    }

    /** Gaps that subscribers were told of. */
    public long gaps() {
        return gaps.sum();
    }

    /** Events that subscribers missed because they were slow. */
    public long dropped() {
        return dropped.sum();
    }

    /** Frames that could not be read. */
    public long badFrames() {
        return badFrames.sum();
    }

    /** Sockets that were opened. */
    public long connects() {
        return connects.sum();
    }

    /** Sockets that are open now. */
    public long openSockets() {
        return openSockets.sum();
    }
}
