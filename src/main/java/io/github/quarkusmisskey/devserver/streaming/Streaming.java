package io.github.quarkusmisskey.devserver.streaming;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.ServerWebSocket;

/**
 * The open sockets and their events. Thread-safe: everything runs on one event loop, with events in the order in which
 * they were published. Nothing is kept for sockets that open later.
 */
public final class Streaming {

    private final Vertx vertx;
    private final Context loop;
    private final Channels channels = new Channels();
    private final StreamFaults faults;
    private final ClientMessages messages;
    private final Heartbeat heartbeat;
    private final Set<StreamSocket> sockets = ConcurrentHashMap.newKeySet();
    private final AtomicInteger opened = new AtomicInteger();

    public Streaming(Vertx vertx) {
        this.vertx = vertx;
        loop = vertx.getOrCreateContext();
        faults = new StreamFaults(this::later, () -> forEachSocket(StreamSocket::stopHanging));
        messages = new ClientMessages(channels, faults);
        heartbeat = new Heartbeat(vertx, this::forEachSocket);
    }

    /** Injects faults. */
    public StreamFaults faults() {
        return faults;
    }

    /** Number of open sockets. */
    public int openSockets() {
        return sockets.size();
    }

    /** Number of sockets opened since the start or the last reset. */
    public int socketsOpened() {
        return opened.get();
    }

    /** Number of times that the channel was joined since the start or the last reset, over all sockets. */
    public int joins(String channel) {
        return channels.joins(kind(channel));
    }

    /** Current number of subscriptions to the channel, over all sockets. */
    public int joined(String channel) {
        return channels.joined(kind(channel));
    }

    /** Sets the interval of PINGs, initially 60 s. A peer that has not answered for two intervals is dropped. */
    public void setPingInterval(Duration interval) {
        heartbeat.setInterval(interval);
    }

    /**
     * Sends an event to all who have joined the channel, whatever their parameters.
     *
     * @param json the event's body, or null for an event without one
     * @throws IllegalArgumentException if there is no such channel, or the body is not JSON
     */
    public void emit(String channel, String type, String json) {
        JsonNode body = parsed(json);
        publish(channel, type, subscription -> body);
    }

    /** Like {@link #emit}, but only for the sockets of one user. */
    public void emitTo(String userId, String channel, String type, String json) {
        JsonNode body = parsed(json);
        publish(channel, type, subscription -> userId.equals(subscription.userId()) ? body : null);
    }

    /** Sends an event to all sockets, such as {@code emojiAdded}. */
    public void broadcast(String type, String json) {
        String frame = Frames.broadcast(type, json == null ? null : parsed(json).toString());
        forEachSocket(socket -> socket.event(frame));
    }

    /** Sends an event about a note to those who have subscribed to it, such as {@code reacted}. */
    public void noteUpdated(String noteId, String type, String json) {
        String frame = Frames.noteUpdated(noteId, type, parsed(json).toString());
        forEachSocket(socket -> {
            if (socket.watches(noteId)) {
                socket.event(frame);
            }
        });
    }

    /** Completes when everything published before has been handed to the sockets. */
    public Future<Void> published() {
        return onLoop(() -> {});
    }

    /** Cuts all connections without a close frame: clients see 1006. */
    public Future<Void> cutAll() {
        return onLoop(() -> Set.copyOf(sockets).forEach(socket -> {
            socket.cut();
            forget(socket);
        }));
    }

    /**
     * Sends an event to the subscriptions of a channel for which {@code body} returns a value: null skips the
     * subscription, the null node stands for an event without a body. Called on the event loop.
     */
    public void publish(String channel, String type, Function<Subscription, JsonNode> body) {
        ChannelKind kind = kind(channel);
        loop.runOnContext(now -> {
            SharedText text = new SharedText();
            for (Subscription subscription : channels.members(kind)) {
                JsonNode json = body.apply(subscription);
                if (json != null) {
                    subscription.send(type, text.of(json));
                }
            }
        });
    }

    /** Passes the messages that clients send to this channel to the listener. */
    public void listen(String channel, ChannelListener listener) {
        channels.listen(kind(channel), listener);
    }

    /** Takes over a socket after its handshake; {@code viewer} is null for an anonymous one. Call on the event loop. */
    public void open(HttpConnection connection, ServerWebSocket webSocket, StreamViewer viewer) {
        StreamSocket socket = new StreamSocket(webSocket, new Wire(connection), viewer, faults);
        sockets.add(socket);
        opened.incrementAndGet();
        webSocket.textMessageHandler(text -> messages.receive(socket, text));
        webSocket.exceptionHandler(brokenPeer -> socket.cut());
        webSocket.closeHandler(closed -> forget(socket));
    }

    private void forget(StreamSocket socket) {
        socket.closed();
        channels.leaveAll(socket);
        sockets.remove(socket);
    }

    /** Ends all faults, closes all sockets and resets the counters. */
    public Future<Void> reset() {
        faults.clear();
        heartbeat.setInterval(Heartbeat.INTERVAL);
        return cutAll().onSuccess(cut -> {
            opened.set(0);
            channels.forgetJoins();
        });
    }

    private Future<Void> onLoop(Runnable action) {
        Promise<Void> done = Promise.promise();
        loop.runOnContext(now -> {
            action.run();
            done.complete();
        });
        return done.future();
    }

    private void later(Duration delay, Runnable action) {
        vertx.setTimer(Math.max(1, delay.toMillis()), timer -> action.run());
    }

    private void forEachSocket(Consumer<StreamSocket> action) {
        loop.runOnContext(now -> Set.copyOf(sockets).forEach(action));
    }

    private static ChannelKind kind(String channel) {
        return ChannelKind.named(channel)
                .orElseThrow(() -> new IllegalArgumentException("The demo server has no channel " + channel));
    }

    private static JsonNode parsed(String json) {
        try {
            return new ObjectMapper().readTree(json == null ? "null" : json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("An event's body must be JSON", e);
        }
    }

    /** Caches the text of a tree for as long as the same tree is sent again. */
    private static final class SharedText {

        private JsonNode latest;
        private String text;

        String of(JsonNode json) {
            if (json != latest) {
                latest = json;
                text = json.isNull() ? null : json.toString();
            }
            return text;
        }
    }
}
