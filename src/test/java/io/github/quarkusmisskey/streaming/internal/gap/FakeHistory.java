package io.github.quarkusmisskey.streaming.internal.gap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.client.MisskeyJson;
import io.smallrye.mutiny.Uni;

/** The notes of a server, which an endpoint tells in one of the orders that servers have. */
final class FakeHistory implements History {

    /** How a server answers {@code sinceId} alone. */
    enum Order {
        ASCENDING,
        NEWEST_FIRST,
        OLDEST_REVERSED,
        IGNORED
    }

    final List<StreamEvent> server = new ArrayList<>();
    Order order = Order.ASCENDING;
    RuntimeException failure;
    boolean complete = true;
    int questions;
    int pageSize = 3;

    StreamEvent post(String id) {
        StreamEvent event = note(id, Instant.EPOCH.plusSeconds(server.size()));
        server.add(event);
        return event;
    }

    static StreamEvent note(String id, Instant createdAt) {
        String json = "{\"id\":\"" + id + "\"" + (createdAt == null ? "}" : ",\"createdAt\":\"" + createdAt + "\"}");
        try {
            return new StreamEvent.Note(MisskeyJson.reader().forType(Note.class).readValue(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Uni<List<StreamEvent>> page(String since, String until, int limit) {
        questions++;
        int from = order == Order.IGNORED || until != null ? 0 : place(since, -1) + 1;
        int to = place(until, server.size());
        int size = Math.min(Math.min(limit, pageSize), to - from);
        boolean oldest = until == null && (order == Order.ASCENDING || order == Order.OLDEST_REVERSED);
        List<StreamEvent> events =
                new ArrayList<>(oldest ? server.subList(from, from + size) : server.subList(to - size, to));
        if (until != null || order != Order.ASCENDING) {
            Collections.reverse(events);
        }
        return answer(events);
    }

    private int place(String id, int otherwise) {
        return id == null ? otherwise : server.stream().map(Events::id).toList().indexOf(id);
    }

    @Override
    public Uni<List<StreamEvent>> newest() {
        return answer(server.isEmpty() ? List.of() : server.subList(server.size() - 1, server.size()));
    }

    private Uni<List<StreamEvent>> answer(List<StreamEvent> events) {
        return failure == null
                ? Uni.createFrom().item(List.copyOf(events))
                : Uni.createFrom().failure(failure);
    }

    @Override
    public boolean tells(StreamEvent event) {
        return event instanceof StreamEvent.Note note && note.body().id() != null;
    }

    @Override
    public boolean complete() {
        return complete;
    }
}
