package io.github.quarkusmisskey.streaming;

/** What a server tells everybody, without being asked. */
final class BroadcastFeed extends PlainFeed {

    BroadcastFeed(StreamingCounters counters) {
        super(counters);
    }

    @Override
    void begin(Line open) {
        // It comes on every socket.
    }

    @Override
    void unask(Line open) {
        // It cannot be refused.
    }

    @Override
    void receive(Frame frame) {
        if (!frame.kind().equals(Frame.NOTE_UPDATED)) {
            publish(frame.event());
        }
    }
}
