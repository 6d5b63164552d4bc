package io.github.quarkusmisskey.api.streaming;

/** An event of a stream that continues on another replica if this one dies. Thread-safe. */
public interface Delivery {

    StreamEvent event();

    /**
     * Marks the event as handled. Takes effect once all earlier events are handled too. Events that are not handled
     * when the replica ends, or whose handling is not stored yet, are delivered again by the next replica.
     */
    void handled();
}
