package io.github.quarkusmisskey.api.chat.rooms;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.ChatRoom;
import io.github.quarkusmisskey.api.model.ChatRoomMembership;
import io.smallrye.mutiny.Uni;

/** {@link ChatRoomsApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundChatRoomsApi extends ChatRoomsApi {

    Binding<ChatRoomsApi> binding();

    @Override
    default ChatRoom create(Body<? extends ChatRoomsCreateRequest> request) {
        return binding().call(request, ChatRoomsApi::create);
    }

    @Override
    default Uni<ChatRoom> createAsync(Body<? extends ChatRoomsCreateRequest> request) {
        return binding().callAsync(request, ChatRoomsApi::createAsync);
    }

    @Override
    default void delete(Body<? extends ChatRoomsDeleteRequest> request) {
        binding().run(request, ChatRoomsApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<? extends ChatRoomsDeleteRequest> request) {
        return binding().callAsync(request, ChatRoomsApi::deleteAsync);
    }

    @Override
    default void join(Body<? extends ChatRoomsJoinRequest> request) {
        binding().run(request, ChatRoomsApi::join);
    }

    @Override
    default Uni<Void> joinAsync(Body<? extends ChatRoomsJoinRequest> request) {
        return binding().callAsync(request, ChatRoomsApi::joinAsync);
    }

    @Override
    default List<ChatRoomMembership> joining(Body<? extends ChatRoomsJoiningRequest> request) {
        return binding().call(request, ChatRoomsApi::joining);
    }

    @Override
    default Uni<List<ChatRoomMembership>> joiningAsync(Body<? extends ChatRoomsJoiningRequest> request) {
        return binding().callAsync(request, ChatRoomsApi::joiningAsync);
    }

    @Override
    default void leave(Body<? extends ChatRoomsLeaveRequest> request) {
        binding().run(request, ChatRoomsApi::leave);
    }

    @Override
    default Uni<Void> leaveAsync(Body<? extends ChatRoomsLeaveRequest> request) {
        return binding().callAsync(request, ChatRoomsApi::leaveAsync);
    }

    @Override
    default List<ChatRoomMembership> members(Body<? extends ChatRoomsMembersRequest> request) {
        return binding().call(request, ChatRoomsApi::members);
    }

    @Override
    default Uni<List<ChatRoomMembership>> membersAsync(Body<? extends ChatRoomsMembersRequest> request) {
        return binding().callAsync(request, ChatRoomsApi::membersAsync);
    }

    @Override
    default void mute(Body<? extends ChatRoomsMuteRequest> request) {
        binding().run(request, ChatRoomsApi::mute);
    }

    @Override
    default Uni<Void> muteAsync(Body<? extends ChatRoomsMuteRequest> request) {
        return binding().callAsync(request, ChatRoomsApi::muteAsync);
    }

    @Override
    default List<ChatRoom> owned(Body<? extends ChatRoomsOwnedRequest> request) {
        return binding().call(request, ChatRoomsApi::owned);
    }

    @Override
    default Uni<List<ChatRoom>> ownedAsync(Body<? extends ChatRoomsOwnedRequest> request) {
        return binding().callAsync(request, ChatRoomsApi::ownedAsync);
    }

    @Override
    default ChatRoom show(Body<? extends ChatRoomsShowRequest> request) {
        return binding().call(request, ChatRoomsApi::show);
    }

    @Override
    default Uni<ChatRoom> showAsync(Body<? extends ChatRoomsShowRequest> request) {
        return binding().callAsync(request, ChatRoomsApi::showAsync);
    }

    @Override
    default ChatRoom update(Body<? extends ChatRoomsUpdateRequest> request) {
        return binding().call(request, ChatRoomsApi::update);
    }

    @Override
    default Uni<ChatRoom> updateAsync(Body<? extends ChatRoomsUpdateRequest> request) {
        return binding().callAsync(request, ChatRoomsApi::updateAsync);
    }
}
