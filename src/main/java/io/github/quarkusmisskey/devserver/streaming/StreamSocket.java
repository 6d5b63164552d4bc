package io.github.quarkusmisskey.devserver.streaming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.WebSocketFrame;

/** One open socket and what it has subscribed to. Belongs to the event loop. */
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

    /** Whether one more subscription to that channel is possible, as far as the socket is concerned. */
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

    /** Sends something that is no event, which faults leave alone. */
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

    /**
     * From now on nothing is sent and nothing noticed, but the connection stays open; {@code next} is sent first after
     * it.
     */
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

    /** Drops the peer if its latest PONG is older than that, and else sends a PING. */
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

    /** Without a close frame, and without what was not sent. */
    void cut() {
        closed();
        wire.cut();
    }

    void closed() {
        outbox.close();
    }
}
