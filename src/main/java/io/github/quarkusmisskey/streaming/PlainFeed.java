package io.github.quarkusmisskey.streaming;

import io.github.quarkusmisskey.api.streaming.Gap;

/** A feed that no endpoint tells afterwards. */
abstract class PlainFeed extends Feed {

    private final StreamingCounters counters;
    private boolean askedBefore;

    PlainFeed(StreamingCounters counters) {
        this.counters = counters;
    }

    @Override
    final void ask(Line open) {
        begin(open);
        if (askedBefore) {
            missed();
        }
        askedBefore = true;
    }

    abstract void begin(Line open);

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
