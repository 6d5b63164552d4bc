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
 * Endpoints that know whether there is what a channel names, for channels of which no endpoint tells the events:
 * servers join those of nothing too, and are silent from then on.
 */
public final class ChannelExistence {

    private ChannelExistence() {}

    /**
     * Fails with {@code NotFound} or {@code Permission} where it does not exist; empty if the channel names nothing.
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
     * Whether the server knows the endpoint, and says that there is no such thing for this account. What a proxy
     * answers has no code.
     */
    public static boolean isDenied(Throwable failure) {
        boolean denied = failure instanceof MisskeyException.Permission || failure instanceof MisskeyException.NotFound;
        return denied && ((MisskeyException) failure).code().isPresent();
    }
}
