package io.github.quarkusmisskey.streaming.internal.gap;

import java.util.Optional;
import java.util.function.Supplier;

import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.chat.messages.ChatMessagesUserTimelineRequest;
import io.github.quarkusmisskey.api.chat.rooms.ChatRoomsShowRequest;
import io.github.quarkusmisskey.api.reversi.ReversiShowGameRequest;
import io.github.quarkusmisskey.api.streaming.Channel;
import io.github.quarkusmisskey.client.MisskeyClient;
import io.smallrye.mutiny.Uni;

/**
 * Endpoints that tell whether the object of a channel exists, for channels whose events no endpoint lists. Servers
 * acknowledge channels of missing objects too, and then send nothing.
 */
public final class ChannelExistence {

    private ChannelExistence() {}

    /**
     * A call that fails with {@code NotFound} or {@code Permission} if the object does not exist; empty if the channel
     * has none.
     */
    public static Optional<Supplier<Uni<?>>> of(Channel channel, MisskeyClient calls) {
        if (channel instanceof Channel.ChatRoom room) {
            return Optional.of(() -> calls.chatRooms().showAsync(new ChatRoomsShowRequest(room.roomId())));
        }
        if (channel instanceof Channel.ChatUser other) {
            return Optional.of(() -> calls.chatMessages()
                    .userTimelineAsync(ChatMessagesUserTimelineRequest.builder(other.otherId())
                            .limit(1)
                            .build()));
        }
        if (channel instanceof Channel.ReversiGame game) {
            return Optional.of(() -> calls.reversi().showGameAsync(new ReversiShowGameRequest(game.gameId())));
        }
        return Optional.empty();
    }

    /**
     * Whether the server has the endpoint and reports that the object does not exist for this account. The response of
     * a proxy has no code.
     */
    public static boolean isDenied(Throwable failure) {
        boolean denied = failure instanceof MisskeyException.Permission || failure instanceof MisskeyException.NotFound;
        return denied && ((MisskeyException) failure).code().isPresent();
    }
}
