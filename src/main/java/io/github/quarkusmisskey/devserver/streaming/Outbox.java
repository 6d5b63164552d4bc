package io.github.quarkusmisskey.devserver.streaming;

import java.util.ArrayDeque;
import java.util.Deque;

/** The messages to send on one socket, in order, even while sending is suspended. Belongs to the event loop. */
final class Outbox {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean resting;
    private boolean closed;

    void add(Runnable send) {
        if (!closed) {
            waiting.add(send);
            drain();
        }
    }

    void addFirst(Runnable send) {
        waiting.addFirst(send);
    }

    /** Suspends sending until {@link #resume}. */
    void rest() {
        resting = true;
    }

    void resume() {
        resting = false;
        drain();
    }

    /** Discards what was not sent. */
    void close() {
        closed = true;
        waiting.clear();
    }

    private void drain() {
        while (!resting && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
