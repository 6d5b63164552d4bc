package io.github.quarkusmisskey.api.streaming;

/** An event of a stream that goes on elsewhere if this replica dies. Safe for use by many threads. */
public interface Delivery {

    StreamEvent event();

    /**
     * Says that the event needs not be delivered again, and counts once all before it were handled too. Events that were not
     * handled when the replica ends, or that were but not stored yet, come again at the next one.
     */
    void handled();
}
