package io.github.quarkusmisskey.web.internal.live;

import java.util.Map;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * An update of an open page.
 *
 * @param name name that the page's script listens for; null for a heartbeat, which it does not see
 * @param id id that the browser sends when it reconnects, to receive what it missed; null to keep the previous one
 * @param facts data for the script; {@code html} is markup that is already escaped, everything else is text
 */
record LiveEvent(String name, String id, Map<String, String> facts) {

    static final LiveEvent HEARTBEAT = new LiveEvent(null, null, Map.of());

    /** Without it, browsers wait for three seconds or longer. */
    private static final long RECONNECT_MILLIS = 1000;

    private static final long OVERHEAD = 256;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A new entry of the page's list. */
    static LiveEvent item(String id, String html) {
        return new LiveEvent("item", id, Map.of("id", id, "html", html));
    }

    static LiveEvent reactions(String noteId, String html) {
        return new LiveEvent("reactions", null, Map.of("id", noteId, "html", html));
    }

    static LiveEvent deleted(String noteId) {
        return new LiveEvent("deleted", null, Map.of("id", noteId));
    }

    static LiveEvent state(String state, String text) {
        return new LiveEvent("state", null, Map.of("state", state, "text", text));
    }

    static LiveEvent gap(String text) {
        return new LiveEvent("gap", null, Map.of("text", text));
    }

    /** The last event; the browser must not reconnect. */
    static LiveEvent ended(String text) {
        return new LiveEvent("ended", null, Map.of("text", text));
    }

    OutboundSseEvent on(Sse sse) {
        OutboundSseEvent.Builder event = sse.newEventBuilder();
        if (name == null) {
            return event.comment("").build();
        }
        event.name(name).data(String.class, json());
        if (id != null) {
            event.id(id);
        }
        return event.reconnectDelay(RECONNECT_MILLIS).build();
    }

    /** Approximate memory in bytes while it waits. */
    long bytes() {
        return OVERHEAD + facts.values().stream().mapToLong(String::length).sum() * Character.BYTES;
    }

    private String json() {
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts are always JSON", e);
        }
    }
}
