package io.github.quarkusmisskey.streaming.internal.connection;

import java.util.ArrayList;
import java.util.List;

import io.github.quarkusmisskey.api.streaming.StreamEvent;

/** What is asked of a server once for all who subscribe to it. */
abstract class Feed {

    private final List<BufferedSubscription> outlets = new ArrayList<>();

    /** The socket it runs on; null while that is not open. */
    private SocketConnection line;

    void add(BufferedSubscription outlet) {
        outlets.add(outlet);
    }

    /** @return whether it was there */
    boolean remove(BufferedSubscription outlet) {
        return outlets.remove(outlet);
    }

    boolean isUnused() {
        return outlets.isEmpty();
    }

    /** Whether it counts towards the channels that a server allows on one socket. */
    boolean isChannel() {
        return false;
    }

    final void opened(SocketConnection open) {
        line = open;
        ask(open);
    }

    final void lost() {
        if (line != null) {
            line = null;
            left();
        }
    }

    /** Nobody wants it any more. */
    final void leave() {
        if (line != null) {
            SocketConnection open = line;
            lost();
            unask(open);
        }
    }

    final SocketConnection line() {
        return line;
    }

    /** Asks for it on a socket that has just been opened. */
    abstract void ask(SocketConnection open);

    abstract void unask(SocketConnection open);

    abstract void left();

    /** A message was lost that may have been for it. */
    abstract void missed();

    /** A message that came on its socket and is none of a channel. */
    void receive(Frame frame) {}

    void publish(StreamEvent event) {
        outlets.forEach(outlet -> outlet.offer(event));
    }

    /** @param failure null if there is none */
    void end(Throwable failure) {
        List.copyOf(outlets).forEach(outlet -> outlet.end(failure));
    }
}
