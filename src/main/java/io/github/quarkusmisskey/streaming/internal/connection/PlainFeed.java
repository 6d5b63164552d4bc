package io.github.quarkusmisskey.streaming.internal.connection;

import io.github.quarkusmisskey.api.streaming.Gap;
import io.github.quarkusmisskey.streaming.internal.gap.StreamCounts;

/** A feed whose events no endpoint lists. */
abstract class PlainFeed extends Feed {

    private final StreamCounts counters;
    private boolean askedBefore;

    PlainFeed(StreamCounts counters) {
        this.counters = counters;
    }

    @Override
    final void ask(SocketConnection open) {
        begin(open);
        if (askedBefore) {
            missed();
        }
        askedBefore = true;
    }

    abstract void begin(SocketConnection open);

    @Override
    void left() {
        // Events in between are missed; a gap reports that after the reconnect.
    }

    @Override
    final void missed() {
        counters.gaps.increment();
        publish(new Gap(null, null, Gap.Reason.NO_HISTORY));
    }
}
