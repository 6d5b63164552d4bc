package io.github.quarkusmisskey.api.chat.rooms.invitations;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.ChatRoomInvitation;
import io.smallrye.mutiny.Uni;

/** {@link ChatRoomsInvitationsApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundChatRoomsInvitationsApi extends ChatRoomsInvitationsApi {

    Binding<ChatRoomsInvitationsApi> binding();

    @Override
    default ChatRoomInvitation create(Body<? extends ChatRoomsInvitationsCreateRequest> request) {
        return binding().call(request, ChatRoomsInvitationsApi::create);
    }

    @Override
    default Uni<ChatRoomInvitation> createAsync(Body<? extends ChatRoomsInvitationsCreateRequest> request) {
        return binding().callAsync(request, ChatRoomsInvitationsApi::createAsync);
    }

    @Override
    default void ignore(Body<? extends ChatRoomsInvitationsIgnoreRequest> request) {
        binding().run(request, ChatRoomsInvitationsApi::ignore);
    }

    @Override
    default Uni<Void> ignoreAsync(Body<? extends ChatRoomsInvitationsIgnoreRequest> request) {
        return binding().callAsync(request, ChatRoomsInvitationsApi::ignoreAsync);
    }

    @Override
    default List<ChatRoomInvitation> inbox(Body<? extends ChatRoomsInvitationsInboxRequest> request) {
        return binding().call(request, ChatRoomsInvitationsApi::inbox);
    }

    @Override
    default Uni<List<ChatRoomInvitation>> inboxAsync(Body<? extends ChatRoomsInvitationsInboxRequest> request) {
        return binding().callAsync(request, ChatRoomsInvitationsApi::inboxAsync);
    }

    @Override
    default List<ChatRoomInvitation> outbox(Body<? extends ChatRoomsInvitationsOutboxRequest> request) {
        return binding().call(request, ChatRoomsInvitationsApi::outbox);
    }

    @Override
    default Uni<List<ChatRoomInvitation>> outboxAsync(Body<? extends ChatRoomsInvitationsOutboxRequest> request) {
        return binding().callAsync(request, ChatRoomsInvitationsApi::outboxAsync);
    }
}
