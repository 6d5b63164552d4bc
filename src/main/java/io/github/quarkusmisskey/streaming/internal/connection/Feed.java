package io.github.quarkusmisskey.streaming.internal.connection;

import java.util.ArrayList;
import java.util.List;

import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.streaming.internal.message.Frame;

/** Something that a server sends on request, requested once for all subscribers. */
abstract class Feed {

    private final List<BufferedSubscription> outlets = new ArrayList<>();

    /** The connection that it runs on; null while that is not open. */
    private SocketConnection line;

    void add(BufferedSubscription outlet) {
        outlets.add(outlet);
    }

    /** @return whether the subscription was in this feed */
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

    /** Ends the feed on its server, because it has no more subscribers. */
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

    /** Requests the feed on a socket that has just been opened. */
    abstract void ask(SocketConnection open);

    abstract void unask(SocketConnection open);

    abstract void left();

    /** A message was lost that may have been for this feed. */
    abstract void missed();

    /** A message on its socket that does not belong to a channel. */
    void receive(Frame frame) {}

    void publish(StreamEvent event) {
        outlets.forEach(outlet -> outlet.offer(event));
    }

    /** @param failure null to complete the subscribers */
    void end(Throwable failure) {
        List.copyOf(outlets).forEach(outlet -> outlet.end(failure));
    }
}
