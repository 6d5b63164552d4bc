package io.github.quarkusmisskey.api.streaming;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;

/**
 * Events that are missing, or may be, at this point of the stream. Fetch them from the server if you need them.
 *
 * @param from id of the last event before the gap; null if there is none
 * @param to id of the first event after the gap; null if unknown, then the gap ends at the next event
 */
public record Gap(String from, String to, Reason reason) implements StreamEvent {

    /** Why the events are missing. */
    public enum Reason {
        /** The socket was closed, and no endpoint lists the events of this channel. */
        NO_HISTORY,
        /** The socket was closed. Notifications were fetched; the other events of the channel cannot be. */
        ONLY_NOTIFICATIONS_FETCHED,
        /** More events than {@code misskey.streaming.gap-fill-limit} were missed. */
        TOO_MANY,
        /**
         * The server refused to list the events, did not do so within {@code misskey.streaming.gap-fill-timeout}, or
         * lists them in an order that could not be determined.
         */
        NOT_FETCHED,
        /** The subscriber was too slow. */
        SLOW_SUBSCRIBER
    }

    @Override
    public String type() {
        return "gap";
    }

    @Override
    public JsonNode json() {
        return NullNode.getInstance();
    }
}
