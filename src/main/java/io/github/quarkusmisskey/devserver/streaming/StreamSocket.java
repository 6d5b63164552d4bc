package io.github.quarkusmisskey.devserver.streaming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.WebSocketFrame;

/** An open socket and its subscriptions. Belongs to the event loop. */
final class StreamSocket {

    private static final int MAX_CHANNELS = 32;

    private final ServerWebSocket socket;
    private final Wire wire;
    private final StreamViewer viewer;
    private final StreamFaults faults;
    private final Outbox outbox = new Outbox();
    private final List<Subscription> subscriptions = new ArrayList<>();
    private final Map<String, Integer> notes = new HashMap<>();
    private boolean hanging;
    private long events;
    private long pongedAt = System.nanoTime();

    StreamSocket(ServerWebSocket socket, Wire wire, StreamViewer viewer, StreamFaults faults) {
        this.socket = socket;
        this.wire = wire;
        this.viewer = viewer;
        this.faults = faults;
        socket.pongHandler(pong -> pongedAt = System.nanoTime());
    }

    StreamViewer viewer() {
        return viewer;
    }

    List<Subscription> subscriptions() {
        return subscriptions;
    }

    /** Whether the socket allows one more subscription to this channel. */
    boolean hasRoomFor(ChannelKind kind) {
        boolean joined = subscriptions.stream().anyMatch(subscription -> subscription.kind() == kind);
        return subscriptions.size() < MAX_CHANNELS && !(kind.shared() && joined);
    }

    /** Whether the note is subscribed to, however often. */
    boolean watches(String noteId) {
        return notes.containsKey(noteId);
    }

    void watch(String noteId) {
        notes.merge(noteId, 1, Integer::sum);
    }

    void unwatch(String noteId) {
        notes.computeIfPresent(noteId, (id, count) -> count == 1 ? null : count - 1);
    }

    /** Sends a message that is not an event and is not affected by faults. */
    void answer(String text) {
        outbox.add(() -> write(WebSocketFrame.textFrame(text, true)));
    }

    void event(String text) {
        outbox.add(() -> {
            events++;
            faults.apply(this, text, events);
        });
    }

    void write(WebSocketFrame frame) {
        if (!socket.isClosed()) {
            socket.writeFrame(frame);
        }
    }

    void rest() {
        outbox.rest();
    }

    void resume() {
        if (!hanging) {
            outbox.resume();
        }
    }

    /** Stops sending and receiving, but keeps the connection open; {@code next} is the first to be sent afterwards. */
    void hang(Runnable next) {
        hanging = true;
        outbox.rest();
        outbox.addFirst(next);
        wire.listen(false);
    }

    void stopHanging() {
        if (hanging) {
            hanging = false;
            wire.listen(true);
            outbox.resume();
        }
    }

    /** Drops the peer if its latest PONG is older than {@code patienceNanos}; otherwise sends a PING. */
    void beat(long patienceNanos) {
        if (hanging) {
            return;
        }
        if (System.nanoTime() - pongedAt > patienceNanos) {
            cut();
        } else if (!socket.isClosed()) {
            socket.writePing(Buffer.buffer());
        }
    }

    /** Cuts the connection without a close frame, and without what was not sent. */
    void cut() {
        closed();
        wire.cut();
    }

    void closed() {
        outbox.close();
    }
}
