package io.github.quarkusmisskey.streaming.internal.connection;

import io.github.quarkusmisskey.streaming.internal.gap.StreamCounts;
import io.github.quarkusmisskey.streaming.internal.message.Frame;
import io.github.quarkusmisskey.streaming.internal.message.Outgoing;

/** The updates of one note. */
final class NoteFeed extends PlainFeed {

    private final String id;

    NoteFeed(String id, StreamCounts counters) {
        super(counters);
        this.id = id;
    }

    @Override
    void begin(SocketConnection open) {
        open.send(Outgoing.subNote(id));
    }

    @Override
    void unask(SocketConnection open) {
        open.send(Outgoing.unsubNote(id));
    }

    @Override
    void receive(Frame frame) {
        if (frame.kind().equals(Frame.NOTE_UPDATED) && id.equals(frame.id())) {
            publish(frame.event());
        }
    }
}
