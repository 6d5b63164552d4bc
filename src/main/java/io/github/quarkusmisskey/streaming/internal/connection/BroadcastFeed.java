package io.github.quarkusmisskey.streaming.internal.connection;

import io.github.quarkusmisskey.streaming.internal.gap.StreamCounts;
import io.github.quarkusmisskey.streaming.internal.message.Frame;

/** The broadcasts of a server, which it sends to everybody. */
final class BroadcastFeed extends PlainFeed {

    BroadcastFeed(StreamCounts counters) {
        super(counters);
    }

    @Override
    void begin(SocketConnection open) {
        // Broadcasts are sent on every socket.
    }

    @Override
    void unask(SocketConnection open) {
        // Broadcasts cannot be refused.
    }

    @Override
    void receive(Frame frame) {
        if (!frame.kind().equals(Frame.NOTE_UPDATED)) {
            publish(frame.event());
        }
    }
}
