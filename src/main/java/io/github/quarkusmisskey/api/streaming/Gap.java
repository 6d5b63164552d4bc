package io.github.quarkusmisskey.api.streaming;

/**
 * A place where events are missing, or may be. Whoever needs them asks the server for what lies between.
 *
 * @param from id of the last event before it; null if there is none
 * @param to id of the first event after it; null if that is not known yet, so that it ends where the next event comes
 */
public record Gap(String from, String to, Reason reason) implements StreamEvent {

    /** Why the events are missing. */
    public enum Reason {
        /** The socket was away, and no endpoint tells what this channel sent. */
        NO_HISTORY,
        /** The socket was away. Notifications were fetched; the channel's other events cannot be. */
        ONLY_NOTIFICATIONS_FETCHED,
        /** More events than {@code misskey.streaming.gap-fill-limit} lay between. */
        TOO_MANY,
        /**
         * The server refused to tell them, did not within {@code misskey.streaming.gap-fill-timeout}, or tells them in no order
         * that could be found out.
         */
        NOT_FETCHED,
        /** The subscriber took events more slowly than they came. */
        SLOW_SUBSCRIBER
    }

    @Override
    public String type() {
        return "gap";
    }
}
