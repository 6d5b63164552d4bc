package io.github.quarkusmisskey.api.streaming;

import java.util.Optional;

/** The position of an event in its channel. */
public final class StreamPosition {

    private StreamPosition() {}

    /**
     * The id with which {@link MisskeyStream#channel(Channel, String)} continues after the event; empty for events that
     * are neither notes of a timeline nor notifications.
     */
    public static Optional<String> of(StreamEvent event) {
        if (event instanceof StreamEvent.Note note) {
            return Optional.ofNullable(note.body().id());
        }
        if (event instanceof StreamEvent.Notification notification) {
            return Optional.ofNullable(notification.body().id());
        }
        return event instanceof Gap gap ? Optional.ofNullable(gap.to()) : Optional.empty();
    }
}
