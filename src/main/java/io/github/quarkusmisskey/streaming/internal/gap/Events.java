package io.github.quarkusmisskey.streaming.internal.gap;

import java.time.Duration;
import java.time.Instant;

import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.streaming.MisskeyStream;
import io.github.quarkusmisskey.api.streaming.StreamEvent;

/** Reads properties of events and failures. */
public final class Events {

    private Events() {}

    static String id(StreamEvent event) {
        return MisskeyStream.position(event).orElseThrow();
    }

    /** Null if the event does not contain it. */
    public static Instant createdAt(StreamEvent event) {
        if (event instanceof StreamEvent.Note note) {
            return note.body().createdAt();
        }
        return event instanceof StreamEvent.Notification notification
                ? notification.body().createdAt()
                : null;
    }

    /** The delay that the server asks for; zero if it asks for none. */
    public static Duration retryAfter(Throwable failure) {
        long millis = failure instanceof MisskeyException e ? e.error().retryAfterMillis() : 0;
        return Duration.ofMillis(Math.max(0, millis));
    }
}
