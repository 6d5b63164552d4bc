package io.github.quarkusmisskey.devserver.streaming;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.JsonNode;

/** The subscriptions to channels. Belongs to the event loop, except for the counters and listeners. */
final class Channels {

    private static final ChannelListener DEAF = (from, type, body) -> null;

    private final Map<ChannelKind, Set<Subscription>> members = new EnumMap<>(ChannelKind.class);
    private final Map<ChannelKind, AtomicInteger> joins = new EnumMap<>(ChannelKind.class);
    private final Map<ChannelKind, AtomicInteger> joined = new EnumMap<>(ChannelKind.class);
    private final Map<ChannelKind, ChannelListener> listeners = new ConcurrentHashMap<>();

    Channels() {
        for (ChannelKind kind : ChannelKind.values()) {
            members.put(kind, new LinkedHashSet<>());
            joins.put(kind, new AtomicInteger());
            joined.put(kind, new AtomicInteger());
        }
    }

    void join(Subscription subscription, StreamSocket socket) {
        socket.subscriptions().add(subscription);
        members.get(subscription.kind()).add(subscription);
        joins.get(subscription.kind()).incrementAndGet();
        joined.get(subscription.kind()).incrementAndGet();
    }

    void leave(StreamSocket socket, String id) {
        find(socket, id).ifPresent(subscription -> {
            socket.subscriptions().remove(subscription);
            remove(subscription);
        });
    }

    void leaveAll(StreamSocket socket) {
        socket.subscriptions().forEach(this::remove);
        socket.subscriptions().clear();
    }

    private void remove(Subscription subscription) {
        members.get(subscription.kind()).remove(subscription);
        joined.get(subscription.kind()).decrementAndGet();
    }

    /** A copy, because sending may end subscriptions. */
    List<Subscription> members(ChannelKind kind) {
        return List.copyOf(members.get(kind));
    }

    int joins(ChannelKind kind) {
        return joins.get(kind).get();
    }

    int joined(ChannelKind kind) {
        return joined.get(kind).get();
    }

    void forgetJoins() {
        joins.values().forEach(count -> count.set(0));
    }

    void listen(ChannelKind kind, ChannelListener listener) {
        listeners.put(kind, listener);
    }

    void receive(StreamSocket socket, String id, String type, JsonNode body) {
        find(socket, id).ifPresent(from -> {
            ChannelListener.Reply reply =
                    listeners.getOrDefault(from.kind(), DEAF).receive(from, type, body);
            if (reply != null) {
                from.send(reply.type(), reply.body().toString());
            }
        });
    }

    private static Optional<Subscription> find(StreamSocket socket, String id) {
        return socket.subscriptions().stream()
                .filter(subscription -> subscription.id().equals(id))
                .findFirst();
    }
}
