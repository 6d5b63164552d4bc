package io.github.quarkusmisskey.api.chat.messages;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.ChatMessage;
import io.github.quarkusmisskey.api.model.ChatMessageLiteFor1on1;
import io.github.quarkusmisskey.api.model.ChatMessageLiteForRoom;
import io.smallrye.mutiny.Uni;

/** {@link ChatMessagesApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundChatMessagesApi extends ChatMessagesApi {

    Binding<ChatMessagesApi> binding();

    @Override
    default ChatMessageLiteForRoom createToRoom(Body<? extends ChatMessagesCreateToRoomRequest> request) {
        return binding().call(request, ChatMessagesApi::createToRoom);
    }

    @Override
    default Uni<ChatMessageLiteForRoom> createToRoomAsync(Body<? extends ChatMessagesCreateToRoomRequest> request) {
        return binding().callAsync(request, ChatMessagesApi::createToRoomAsync);
    }

    @Override
    default ChatMessageLiteFor1on1 createToUser(Body<? extends ChatMessagesCreateToUserRequest> request) {
        return binding().call(request, ChatMessagesApi::createToUser);
    }

    @Override
    default Uni<ChatMessageLiteFor1on1> createToUserAsync(Body<? extends ChatMessagesCreateToUserRequest> request) {
        return binding().callAsync(request, ChatMessagesApi::createToUserAsync);
    }

    @Override
    default void delete(Body<? extends ChatMessagesDeleteRequest> request) {
        binding().run(request, ChatMessagesApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<? extends ChatMessagesDeleteRequest> request) {
        return binding().callAsync(request, ChatMessagesApi::deleteAsync);
    }

    @Override
    default void react(Body<? extends ChatMessagesReactRequest> request) {
        binding().run(request, ChatMessagesApi::react);
    }

    @Override
    default Uni<Void> reactAsync(Body<? extends ChatMessagesReactRequest> request) {
        return binding().callAsync(request, ChatMessagesApi::reactAsync);
    }

    @Override
    default List<ChatMessageLiteForRoom> roomTimeline(Body<? extends ChatMessagesRoomTimelineRequest> request) {
        return binding().call(request, ChatMessagesApi::roomTimeline);
    }

    @Override
    default Uni<List<ChatMessageLiteForRoom>> roomTimelineAsync(Body<? extends ChatMessagesRoomTimelineRequest> request) {
        return binding().callAsync(request, ChatMessagesApi::roomTimelineAsync);
    }

    @Override
    default List<ChatMessage> search(Body<? extends ChatMessagesSearchRequest> request) {
        return binding().call(request, ChatMessagesApi::search);
    }

    @Override
    default Uni<List<ChatMessage>> searchAsync(Body<? extends ChatMessagesSearchRequest> request) {
        return binding().callAsync(request, ChatMessagesApi::searchAsync);
    }

    @Override
    default ChatMessage show(Body<? extends ChatMessagesShowRequest> request) {
        return binding().call(request, ChatMessagesApi::show);
    }

    @Override
    default Uni<ChatMessage> showAsync(Body<? extends ChatMessagesShowRequest> request) {
        return binding().callAsync(request, ChatMessagesApi::showAsync);
    }

    @Override
    default void unreact(Body<? extends ChatMessagesUnreactRequest> request) {
        binding().run(request, ChatMessagesApi::unreact);
    }

    @Override
    default Uni<Void> unreactAsync(Body<? extends ChatMessagesUnreactRequest> request) {
        return binding().callAsync(request, ChatMessagesApi::unreactAsync);
    }

    @Override
    default List<ChatMessageLiteFor1on1> userTimeline(Body<? extends ChatMessagesUserTimelineRequest> request) {
        return binding().call(request, ChatMessagesApi::userTimeline);
    }

    @Override
    default Uni<List<ChatMessageLiteFor1on1>> userTimelineAsync(Body<? extends ChatMessagesUserTimelineRequest> request) {
        return binding().callAsync(request, ChatMessagesApi::userTimelineAsync);
    }
}
