package io.github.quarkusmisskey.streaming.internal.connection;

import io.github.quarkusmisskey.streaming.internal.gap.StreamCounts;

/** What a server tells everybody, without being asked. */
final class BroadcastFeed extends PlainFeed {

    BroadcastFeed(StreamCounts counters) {
        super(counters);
    }

    @Override
    void begin(SocketConnection open) {
        // It comes on every socket.
    }

    @Override
    void unask(SocketConnection open) {
        // It cannot be refused.
    }

    @Override
    void receive(Frame frame) {
        if (!frame.kind().equals(Frame.NOTE_UPDATED)) {
            publish(frame.event());
        }
    }
}
