package io.github.quarkusmisskey.api.chat.messages;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.model.ChatMessage;
import io.github.quarkusmisskey.api.model.ChatMessageLiteFor1on1;
import io.github.quarkusmisskey.api.model.ChatMessageLiteForRoom;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code chat/messages}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/chat/messages")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface ChatMessagesApi {

    /**
     * {@code chat/messages/create-to-room}: needs {@code write:chat}. At most 500 calls in 1 h.
     *
     * <p>Errors: {@code CONTENT_REQUIRED}, {@code NO_SUCH_FILE}, {@code NO_SUCH_ROOM}.
     */
    @POST
    @Path("create-to-room")
    ChatMessageLiteForRoom createToRoom(Body<? extends ChatMessagesCreateToRoomRequest> request);

    /** {@link #createToRoom(Body)} by {@code toRoomId} alone. */
    @NoClassInterceptors
    default ChatMessageLiteForRoom createToRoom(String toRoomId) {
        return createToRoom(new ChatMessagesCreateToRoomRequest(null, null, toRoomId));
    }

    /** {@link #createToRoom(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default ChatMessageLiteForRoom createToRoom(Consumer<ChatMessagesCreateToRoomRequest.Builder> request) {
        return createToRoom(ChatMessagesCreateToRoomRequest.with(request));
    }

    /** {@link #createToRoom(Body)} without blocking. */
    @POST
    @Path("create-to-room")
    Uni<ChatMessageLiteForRoom> createToRoomAsync(Body<? extends ChatMessagesCreateToRoomRequest> request);

    /** {@link #createToRoom(Body)} by {@code toRoomId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<ChatMessageLiteForRoom> createToRoomAsync(String toRoomId) {
        return createToRoomAsync(new ChatMessagesCreateToRoomRequest(null, null, toRoomId));
    }

    /** {@link #createToRoom(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<ChatMessageLiteForRoom> createToRoomAsync(Consumer<ChatMessagesCreateToRoomRequest.Builder> request) {
        return createToRoomAsync(ChatMessagesCreateToRoomRequest.with(request));
    }

    /**
     * {@code chat/messages/create-to-user}: needs {@code write:chat}. At most 500 calls in 1 h.
     *
     * <p>Errors: {@code CONTENT_REQUIRED}, {@code NO_SUCH_FILE}, {@code NO_SUCH_USER}, {@code RECIPIENT_IS_YOURSELF},
     * {@code YOU_HAVE_BEEN_BLOCKED}.
     */
    @POST
    @Path("create-to-user")
    ChatMessageLiteFor1on1 createToUser(Body<? extends ChatMessagesCreateToUserRequest> request);

    /** {@link #createToUser(Body)} by {@code toUserId} alone. */
    @NoClassInterceptors
    default ChatMessageLiteFor1on1 createToUser(String toUserId) {
        return createToUser(new ChatMessagesCreateToUserRequest(null, null, toUserId));
    }

    /** {@link #createToUser(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default ChatMessageLiteFor1on1 createToUser(Consumer<ChatMessagesCreateToUserRequest.Builder> request) {
        return createToUser(ChatMessagesCreateToUserRequest.with(request));
    }

    /** {@link #createToUser(Body)} without blocking. */
    @POST
    @Path("create-to-user")
    Uni<ChatMessageLiteFor1on1> createToUserAsync(Body<? extends ChatMessagesCreateToUserRequest> request);

    /** {@link #createToUser(Body)} by {@code toUserId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<ChatMessageLiteFor1on1> createToUserAsync(String toUserId) {
        return createToUserAsync(new ChatMessagesCreateToUserRequest(null, null, toUserId));
    }

    /** {@link #createToUser(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<ChatMessageLiteFor1on1> createToUserAsync(Consumer<ChatMessagesCreateToUserRequest.Builder> request) {
        return createToUserAsync(ChatMessagesCreateToUserRequest.with(request));
    }

    /**
     * {@code chat/messages/delete}: needs {@code write:chat}.
     *
     * <p>Errors: {@code NO_SUCH_MESSAGE}.
     */
    @POST
    @Path("delete")
    void delete(Body<? extends ChatMessagesDeleteRequest> request);

    /** {@link #delete(Body)} by {@code messageId} alone. */
    @NoClassInterceptors
    default void delete(String messageId) {
        delete(new ChatMessagesDeleteRequest(messageId));
    }

    /** {@link #delete(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void delete(Consumer<ChatMessagesDeleteRequest.Builder> request) {
        delete(ChatMessagesDeleteRequest.with(request));
    }

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<? extends ChatMessagesDeleteRequest> request);

    /** {@link #delete(Body)} by {@code messageId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(String messageId) {
        return deleteAsync(new ChatMessagesDeleteRequest(messageId));
    }

    /** {@link #delete(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(Consumer<ChatMessagesDeleteRequest.Builder> request) {
        return deleteAsync(ChatMessagesDeleteRequest.with(request));
    }

    /**
     * {@code chat/messages/react}: needs {@code write:chat}.
     *
     * <p>Errors: {@code NO_SUCH_MESSAGE}.
     */
    @POST
    @Path("react")
    void react(Body<? extends ChatMessagesReactRequest> request);

    /** {@link #react(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void react(Consumer<ChatMessagesReactRequest.Builder> request) {
        react(ChatMessagesReactRequest.with(request));
    }

    /** {@link #react(Body)} without blocking. */
    @POST
    @Path("react")
    Uni<Void> reactAsync(Body<? extends ChatMessagesReactRequest> request);

    /** {@link #react(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> reactAsync(Consumer<ChatMessagesReactRequest.Builder> request) {
        return reactAsync(ChatMessagesReactRequest.with(request));
    }

    /**
     * {@code chat/messages/room-timeline}: needs {@code read:chat}.
     *
     * <p>Errors: {@code NO_SUCH_ROOM}.
     */
    @POST
    @Path("room-timeline")
    List<ChatMessageLiteForRoom> roomTimeline(Body<? extends ChatMessagesRoomTimelineRequest> request);

    /** {@link #roomTimeline(Body)} by {@code roomId} alone. */
    @NoClassInterceptors
    default List<ChatMessageLiteForRoom> roomTimeline(String roomId) {
        return roomTimeline(ChatMessagesRoomTimelineRequest.of(roomId));
    }

    /** {@link #roomTimeline(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<ChatMessageLiteForRoom> roomTimeline(Consumer<ChatMessagesRoomTimelineRequest.Builder> request) {
        return roomTimeline(ChatMessagesRoomTimelineRequest.with(request));
    }

    /** {@link #roomTimeline(Body)} without blocking. */
    @POST
    @Path("room-timeline")
    Uni<List<ChatMessageLiteForRoom>> roomTimelineAsync(Body<? extends ChatMessagesRoomTimelineRequest> request);

    /** {@link #roomTimeline(Body)} by {@code roomId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<ChatMessageLiteForRoom>> roomTimelineAsync(String roomId) {
        return roomTimelineAsync(ChatMessagesRoomTimelineRequest.of(roomId));
    }

    /** {@link #roomTimeline(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<ChatMessageLiteForRoom>> roomTimelineAsync(Consumer<ChatMessagesRoomTimelineRequest.Builder> request) {
        return roomTimelineAsync(ChatMessagesRoomTimelineRequest.with(request));
    }

    /**
     * {@code chat/messages/search}: needs {@code read:chat}.
     *
     * <p>Errors: {@code NO_SUCH_ROOM}.
     */
    @POST
    @Path("search")
    List<ChatMessage> search(Body<? extends ChatMessagesSearchRequest> request);

    /** {@link #search(Body)} by {@code query} alone. */
    @NoClassInterceptors
    default List<ChatMessage> search(String query) {
        return search(ChatMessagesSearchRequest.of(query));
    }

    /** {@link #search(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<ChatMessage> search(Consumer<ChatMessagesSearchRequest.Builder> request) {
        return search(ChatMessagesSearchRequest.with(request));
    }

    /** {@link #search(Body)} without blocking. */
    @POST
    @Path("search")
    Uni<List<ChatMessage>> searchAsync(Body<? extends ChatMessagesSearchRequest> request);

    /** {@link #search(Body)} by {@code query} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<ChatMessage>> searchAsync(String query) {
        return searchAsync(ChatMessagesSearchRequest.of(query));
    }

    /** {@link #search(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<ChatMessage>> searchAsync(Consumer<ChatMessagesSearchRequest.Builder> request) {
        return searchAsync(ChatMessagesSearchRequest.with(request));
    }

    /**
     * {@code chat/messages/show}: needs {@code read:chat}.
     *
     * <p>Errors: {@code NO_SUCH_MESSAGE}.
     */
    @POST
    @Path("show")
    ChatMessage show(Body<? extends ChatMessagesShowRequest> request);

    /** {@link #show(Body)} by {@code messageId} alone. */
    @NoClassInterceptors
    default ChatMessage show(String messageId) {
        return show(new ChatMessagesShowRequest(messageId));
    }

    /** {@link #show(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default ChatMessage show(Consumer<ChatMessagesShowRequest.Builder> request) {
        return show(ChatMessagesShowRequest.with(request));
    }

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<ChatMessage> showAsync(Body<? extends ChatMessagesShowRequest> request);

    /** {@link #show(Body)} by {@code messageId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<ChatMessage> showAsync(String messageId) {
        return showAsync(new ChatMessagesShowRequest(messageId));
    }

    /** {@link #show(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<ChatMessage> showAsync(Consumer<ChatMessagesShowRequest.Builder> request) {
        return showAsync(ChatMessagesShowRequest.with(request));
    }

    /**
     * {@code chat/messages/unreact}: needs {@code write:chat}.
     *
     * <p>Errors: {@code NO_SUCH_MESSAGE}.
     */
    @POST
    @Path("unreact")
    void unreact(Body<? extends ChatMessagesUnreactRequest> request);

    /** {@link #unreact(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void unreact(Consumer<ChatMessagesUnreactRequest.Builder> request) {
        unreact(ChatMessagesUnreactRequest.with(request));
    }

    /** {@link #unreact(Body)} without blocking. */
    @POST
    @Path("unreact")
    Uni<Void> unreactAsync(Body<? extends ChatMessagesUnreactRequest> request);

    /** {@link #unreact(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> unreactAsync(Consumer<ChatMessagesUnreactRequest.Builder> request) {
        return unreactAsync(ChatMessagesUnreactRequest.with(request));
    }

    /**
     * {@code chat/messages/user-timeline}: needs {@code read:chat}.
     *
     * <p>Errors: {@code NO_SUCH_USER}.
     */
    @POST
    @Path("user-timeline")
    List<ChatMessageLiteFor1on1> userTimeline(Body<? extends ChatMessagesUserTimelineRequest> request);

    /** {@link #userTimeline(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default List<ChatMessageLiteFor1on1> userTimeline(String userId) {
        return userTimeline(ChatMessagesUserTimelineRequest.of(userId));
    }

    /** {@link #userTimeline(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<ChatMessageLiteFor1on1> userTimeline(Consumer<ChatMessagesUserTimelineRequest.Builder> request) {
        return userTimeline(ChatMessagesUserTimelineRequest.with(request));
    }

    /** {@link #userTimeline(Body)} without blocking. */
    @POST
    @Path("user-timeline")
    Uni<List<ChatMessageLiteFor1on1>> userTimelineAsync(Body<? extends ChatMessagesUserTimelineRequest> request);

    /** {@link #userTimeline(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<ChatMessageLiteFor1on1>> userTimelineAsync(String userId) {
        return userTimelineAsync(ChatMessagesUserTimelineRequest.of(userId));
    }

    /** {@link #userTimeline(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<ChatMessageLiteFor1on1>> userTimelineAsync(Consumer<ChatMessagesUserTimelineRequest.Builder> request) {
        return userTimelineAsync(ChatMessagesUserTimelineRequest.with(request));
    }
}
