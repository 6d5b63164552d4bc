package io.github.quarkusmisskey.api.streaming;

import java.util.Optional;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/**
 * The streaming API of one host as one account. All streams of an account share a socket, which is opened by the first
 * subscription, opened again when it breaks, and closed after the last one.
 *
 * <p>Items arrive on worker threads, one after the other; a subscriber may block, and then misses events as
 * {@code misskey.streaming.overflow} says, unless it began at a position. A {@code Multi} fails with a {@link
 * io.github.quarkusmisskey.api.MisskeyException} when there is no use in going on: the token is rejected, the server
 * refuses the channel, or what the channel names does not exist. It completes when the application stops.
 */
public interface MisskeyStream {

    /**
     * The events of a channel from now on. After the socket was away, notes and notifications that came meanwhile are
     * fetched and come in the server's order, each once; where that cannot be, there is a {@link Gap}.
     */
    Multi<StreamEvent> channel(Channel channel);

    /**
     * The events of a channel after the one with that id, which may be long ago: those between are fetched first, up to
     * {@code misskey.streaming.gap-fill-limit}.
     *
     * @param after what {@link StreamPosition#of} told of an earlier event of this channel; empty for the first that there is
     * @throws IllegalArgumentException if no endpoint tells what the channel sent
     */
    Multi<StreamEvent> channel(Channel channel, String after);

    /**
     * The position of the newest event that a channel has sent so far, for {@link #channel(Channel, String)}. Empty if it has
     * sent none, or if no endpoint tells what it sent. Opens no socket.
     */
    Uni<Optional<String>> newest(Channel channel);

    /** Whether {@link #channel(Channel, String)} can be used: an endpoint tells what the channel sent. */
    boolean isFetchable(Channel channel);

    /**
     * What happens to one note, as {@link StreamEvent.NoteUpdated}; a {@link Gap} after the socket was away. A note that
     * does not exist, or is not visible, is silent.
     */
    Multi<StreamEvent> note(String id);

    /** What the server tells everybody, such as new emojis; a {@link Gap} after the socket was away. */
    Multi<StreamEvent> broadcast();

    /** How the connection is, and every change; a slow subscriber sees the latest. Opens no socket. */
    Multi<StreamState> state();

    /**
     * Completes when the server has joined a channel that somebody subscribed to before: what it does from then on is told
     * there.
     *
     * @return fails as the channel does, or with an {@link IllegalStateException} if nobody subscribes to it
     */
    Uni<Void> joined(Channel channel);

    /**
     * Sends a message to a channel that is subscribed to. Servers acknowledge none.
     *
     * @return fails with an {@link IllegalStateException} if the channel is not joined at present
     */
    Uni<Void> send(ChannelMessage message);
}
