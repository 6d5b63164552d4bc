package io.github.quarkusmisskey.streaming.internal.connection;

import io.github.quarkusmisskey.api.streaming.Gap;
import io.github.quarkusmisskey.streaming.internal.gap.StreamCounts;

/** A feed that no endpoint tells afterwards. */
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
        // What comes meanwhile is missing, as is said when the socket is back.
    }

    @Override
    final void missed() {
        counters.gaps.increment();
        publish(new Gap(null, null, Gap.Reason.NO_HISTORY));
    }
}
