package io.github.quarkusmisskey.api.streaming;

import java.util.Optional;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * The streaming API of one host as one account. All streams of an account share a socket. It is opened by the first
 * subscription, reconnects when it breaks, and is closed after the last subscription.
 *
 * <p>Items arrive on worker threads, one after the other. A subscriber may block; {@code misskey.streaming.overflow}
 * determines what happens if it is too slow, unless it started at a position. A {@code Multi} fails with a
 * {@link io.github.quarkusmisskey.api.MisskeyException} if the token is rejected, the server refuses the channel, or
 * what the channel names does not exist. It completes when the application stops.
 */
public interface MisskeyStream {

    /**
     * The events of a channel from now on. After a reconnect, missed notes and notifications are fetched and delivered
     * in the server's order, each once; where that is impossible, a {@link Gap} is delivered.
     */
    Multi<StreamEvent> channel(Channel channel);

    /**
     * The events of a channel after the one with the given id, which may be old: the events since then are fetched
     * first, up to {@code misskey.streaming.gap-fill-limit}.
     *
     * @param after the {@link #position} of an earlier event of this channel; empty for the first event
     * @throws IllegalArgumentException if no endpoint lists the events of the channel
     */
    Multi<StreamEvent> channel(Channel channel, String after);

    /**
     * The position of the newest event of a channel, for {@link #channel(Channel, String)}. Empty if there is none, or
     * if no endpoint lists the events of the channel. Opens no socket.
     */
    Uni<Optional<String>> newest(Channel channel);

    /** Whether {@link #channel(Channel, String)} can be used: an endpoint lists the events of the channel. */
    boolean isFetchable(Channel channel);

    /**
     * The changes of one note, as {@link StreamEvent.NoteUpdated}, and a {@link Gap} after each reconnect. For a note
     * that does not exist or is not visible, nothing is delivered.
     */
    Multi<StreamEvent> note(String id);

    /** The broadcasts of the server, such as new emojis, and a {@link Gap} after each reconnect. */
    Multi<StreamEvent> broadcast();

    /** The state of the connection and its changes; a slow subscriber gets the latest one. Opens no socket. */
    Multi<StreamState> state();

    /**
     * Completes when the server has acknowledged a channel that has a subscriber: events from then on are delivered.
     *
     * @return fails as the channel does, or with an {@link IllegalStateException} if the channel has no subscriber
     */
    Uni<Void> joined(Channel channel);

    /**
     * Sends a message to a channel that has a subscriber. Servers do not acknowledge messages.
     *
     * @return fails with an {@link IllegalStateException} if the channel is not joined at the moment
     */
    Uni<Void> send(ChannelMessage message);

    /**
     * The id with which {@link #channel(Channel, String)} continues after the event; empty for events that are neither
     * notes of a timeline nor notifications.
     */
    static Optional<String> position(StreamEvent event) {
        if (event instanceof StreamEvent.Note note) {
            return Optional.ofNullable(note.body().id());
        }
        if (event instanceof StreamEvent.Notification notification) {
            return Optional.ofNullable(notification.body().id());
        }
        return event instanceof Gap gap ? Optional.ofNullable(gap.to()) : Optional.empty();
    }
}
