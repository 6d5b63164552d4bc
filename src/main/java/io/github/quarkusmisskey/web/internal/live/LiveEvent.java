package io.github.quarkusmisskey.web.internal.live;

import java.util.Map;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What a page that follows along is told.
 *
 * @param name what the page's script listens for; null for a sign of life, which it does not see
 * @param id what the browser names when it comes back, to be told what it missed; null if it stays the one before
 * @param facts for the script; {@code html} is markup that was escaped here, the rest is text
 */
record LiveEvent(String name, String id, Map<String, String> facts) {

    static final LiveEvent HEARTBEAT = new LiveEvent(null, null, Map.of());

    /** Browsers wait for three seconds or longer if they are not told. */
    private static final long RECONNECT_MILLIS = 1000;

    private static final long OVERHEAD = 256;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A further entry of the page's list. */
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

    /** The last one; the browser is not to come back. */
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

    /** About how much memory it takes while it waits. */
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
