package io.github.quarkusmisskey.streaming.internal.gap;

import java.util.concurrent.atomic.LongAdder;

import jakarta.inject.Singleton;

/** The counters of streams, which {@link io.github.quarkusmisskey.streaming.StreamingCounters} publishes. */
@Singleton
public class StreamCounts {

    public final LongAdder events = new LongAdder();
    public final LongAdder fetched = new LongAdder();
    public final LongAdder gaps = new LongAdder();
    public final LongAdder dropped = new LongAdder();
    public final LongAdder badFrames = new LongAdder();
    public final LongAdder connects = new LongAdder();
    public final LongAdder openSockets = new LongAdder();
}
