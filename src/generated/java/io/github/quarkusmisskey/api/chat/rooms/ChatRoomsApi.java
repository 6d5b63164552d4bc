package io.github.quarkusmisskey.api.chat.rooms;

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
import io.github.quarkusmisskey.api.model.ChatRoom;
import io.github.quarkusmisskey.api.model.ChatRoomMembership;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code chat/rooms}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/chat/rooms")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface ChatRoomsApi {

    /** {@code chat/rooms/create}: needs {@code write:chat}. At most 10 calls in 24 h. */
    @POST
    @Path("create")
    ChatRoom create(Body<? extends ChatRoomsCreateRequest> request);

    /** {@link #create(Body)} by {@code name} alone. */
    @NoClassInterceptors
    default ChatRoom create(String name) {
        return create(new ChatRoomsCreateRequest(name, null));
    }

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default ChatRoom create(Consumer<ChatRoomsCreateRequest.Builder> request) {
        return create(ChatRoomsCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<ChatRoom> createAsync(Body<? extends ChatRoomsCreateRequest> request);

    /** {@link #create(Body)} by {@code name} alone and without blocking. */
    @NoClassInterceptors
    default Uni<ChatRoom> createAsync(String name) {
        return createAsync(new ChatRoomsCreateRequest(name, null));
    }

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<ChatRoom> createAsync(Consumer<ChatRoomsCreateRequest.Builder> request) {
        return createAsync(ChatRoomsCreateRequest.with(request));
    }

    /**
     * {@code chat/rooms/delete}: needs {@code write:chat}.
     *
     * <p>Errors: {@code NO_SUCH_ROOM}.
     */
    @POST
    @Path("delete")
    void delete(Body<? extends ChatRoomsDeleteRequest> request);

    /** {@link #delete(Body)} by {@code roomId} alone. */
    @NoClassInterceptors
    default void delete(String roomId) {
        delete(new ChatRoomsDeleteRequest(roomId));
    }

    /** {@link #delete(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void delete(Consumer<ChatRoomsDeleteRequest.Builder> request) {
        delete(ChatRoomsDeleteRequest.with(request));
    }

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<? extends ChatRoomsDeleteRequest> request);

    /** {@link #delete(Body)} by {@code roomId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(String roomId) {
        return deleteAsync(new ChatRoomsDeleteRequest(roomId));
    }

    /** {@link #delete(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(Consumer<ChatRoomsDeleteRequest.Builder> request) {
        return deleteAsync(ChatRoomsDeleteRequest.with(request));
    }

    /**
     * {@code chat/rooms/join}: needs {@code write:chat}.
     *
     * <p>Errors: {@code NO_SUCH_ROOM}.
     */
    @POST
    @Path("join")
    void join(Body<? extends ChatRoomsJoinRequest> request);

    /** {@link #join(Body)} by {@code roomId} alone. */
    @NoClassInterceptors
    default void join(String roomId) {
        join(new ChatRoomsJoinRequest(roomId));
    }

    /** {@link #join(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void join(Consumer<ChatRoomsJoinRequest.Builder> request) {
        join(ChatRoomsJoinRequest.with(request));
    }

    /** {@link #join(Body)} without blocking. */
    @POST
    @Path("join")
    Uni<Void> joinAsync(Body<? extends ChatRoomsJoinRequest> request);

    /** {@link #join(Body)} by {@code roomId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> joinAsync(String roomId) {
        return joinAsync(new ChatRoomsJoinRequest(roomId));
    }

    /** {@link #join(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> joinAsync(Consumer<ChatRoomsJoinRequest.Builder> request) {
        return joinAsync(ChatRoomsJoinRequest.with(request));
    }

    /** {@code chat/rooms/joining}: needs {@code read:chat}. */
    @POST
    @Path("joining")
    List<ChatRoomMembership> joining(Body<? extends ChatRoomsJoiningRequest> request);

    /** {@link #joining(Body)} without parameters. */
    @NoClassInterceptors
    default List<ChatRoomMembership> joining() {
        return joining(ChatRoomsJoiningRequest.builder().build());
    }

    /** {@link #joining(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<ChatRoomMembership> joining(Consumer<ChatRoomsJoiningRequest.Builder> request) {
        return joining(ChatRoomsJoiningRequest.with(request));
    }

    /** {@link #joining(Body)} without blocking. */
    @POST
    @Path("joining")
    Uni<List<ChatRoomMembership>> joiningAsync(Body<? extends ChatRoomsJoiningRequest> request);

    /** {@link #joining(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<ChatRoomMembership>> joiningAsync() {
        return joiningAsync(ChatRoomsJoiningRequest.builder().build());
    }

    /** {@link #joining(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<ChatRoomMembership>> joiningAsync(Consumer<ChatRoomsJoiningRequest.Builder> request) {
        return joiningAsync(ChatRoomsJoiningRequest.with(request));
    }

    /**
     * {@code chat/rooms/leave}: needs {@code write:chat}.
     *
     * <p>Errors: {@code NO_SUCH_ROOM}.
     */
    @POST
    @Path("leave")
    void leave(Body<? extends ChatRoomsLeaveRequest> request);

    /** {@link #leave(Body)} by {@code roomId} alone. */
    @NoClassInterceptors
    default void leave(String roomId) {
        leave(new ChatRoomsLeaveRequest(roomId));
    }

    /** {@link #leave(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void leave(Consumer<ChatRoomsLeaveRequest.Builder> request) {
        leave(ChatRoomsLeaveRequest.with(request));
    }

    /** {@link #leave(Body)} without blocking. */
    @POST
    @Path("leave")
    Uni<Void> leaveAsync(Body<? extends ChatRoomsLeaveRequest> request);

    /** {@link #leave(Body)} by {@code roomId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> leaveAsync(String roomId) {
        return leaveAsync(new ChatRoomsLeaveRequest(roomId));
    }

    /** {@link #leave(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> leaveAsync(Consumer<ChatRoomsLeaveRequest.Builder> request) {
        return leaveAsync(ChatRoomsLeaveRequest.with(request));
    }

    /**
     * {@code chat/rooms/members}: needs {@code write:chat}.
     *
     * <p>Errors: {@code NO_SUCH_ROOM}.
     */
    @POST
    @Path("members")
    List<ChatRoomMembership> members(Body<? extends ChatRoomsMembersRequest> request);

    /** {@link #members(Body)} by {@code roomId} alone. */
    @NoClassInterceptors
    default List<ChatRoomMembership> members(String roomId) {
        return members(ChatRoomsMembersRequest.of(roomId));
    }

    /** {@link #members(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<ChatRoomMembership> members(Consumer<ChatRoomsMembersRequest.Builder> request) {
        return members(ChatRoomsMembersRequest.with(request));
    }

    /** {@link #members(Body)} without blocking. */
    @POST
    @Path("members")
    Uni<List<ChatRoomMembership>> membersAsync(Body<? extends ChatRoomsMembersRequest> request);

    /** {@link #members(Body)} by {@code roomId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<ChatRoomMembership>> membersAsync(String roomId) {
        return membersAsync(ChatRoomsMembersRequest.of(roomId));
    }

    /** {@link #members(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<ChatRoomMembership>> membersAsync(Consumer<ChatRoomsMembersRequest.Builder> request) {
        return membersAsync(ChatRoomsMembersRequest.with(request));
    }

    /**
     * {@code chat/rooms/mute}: needs {@code write:chat}.
     *
     * <p>Errors: {@code NO_SUCH_ROOM}.
     */
    @POST
    @Path("mute")
    void mute(Body<? extends ChatRoomsMuteRequest> request);

    /** {@link #mute(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void mute(Consumer<ChatRoomsMuteRequest.Builder> request) {
        mute(ChatRoomsMuteRequest.with(request));
    }

    /** {@link #mute(Body)} without blocking. */
    @POST
    @Path("mute")
    Uni<Void> muteAsync(Body<? extends ChatRoomsMuteRequest> request);

    /** {@link #mute(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> muteAsync(Consumer<ChatRoomsMuteRequest.Builder> request) {
        return muteAsync(ChatRoomsMuteRequest.with(request));
    }

    /** {@code chat/rooms/owned}: needs {@code read:chat}. */
    @POST
    @Path("owned")
    List<ChatRoom> owned(Body<? extends ChatRoomsOwnedRequest> request);

    /** {@link #owned(Body)} without parameters. */
    @NoClassInterceptors
    default List<ChatRoom> owned() {
        return owned(ChatRoomsOwnedRequest.builder().build());
    }

    /** {@link #owned(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<ChatRoom> owned(Consumer<ChatRoomsOwnedRequest.Builder> request) {
        return owned(ChatRoomsOwnedRequest.with(request));
    }

    /** {@link #owned(Body)} without blocking. */
    @POST
    @Path("owned")
    Uni<List<ChatRoom>> ownedAsync(Body<? extends ChatRoomsOwnedRequest> request);

    /** {@link #owned(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<ChatRoom>> ownedAsync() {
        return ownedAsync(ChatRoomsOwnedRequest.builder().build());
    }

    /** {@link #owned(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<ChatRoom>> ownedAsync(Consumer<ChatRoomsOwnedRequest.Builder> request) {
        return ownedAsync(ChatRoomsOwnedRequest.with(request));
    }

    /**
     * {@code chat/rooms/show}: needs {@code read:chat}.
     *
     * <p>Errors: {@code NO_SUCH_ROOM}.
     */
    @POST
    @Path("show")
    ChatRoom show(Body<? extends ChatRoomsShowRequest> request);

    /** {@link #show(Body)} by {@code roomId} alone. */
    @NoClassInterceptors
    default ChatRoom show(String roomId) {
        return show(new ChatRoomsShowRequest(roomId));
    }

    /** {@link #show(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default ChatRoom show(Consumer<ChatRoomsShowRequest.Builder> request) {
        return show(ChatRoomsShowRequest.with(request));
    }

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<ChatRoom> showAsync(Body<? extends ChatRoomsShowRequest> request);

    /** {@link #show(Body)} by {@code roomId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<ChatRoom> showAsync(String roomId) {
        return showAsync(new ChatRoomsShowRequest(roomId));
    }

    /** {@link #show(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<ChatRoom> showAsync(Consumer<ChatRoomsShowRequest.Builder> request) {
        return showAsync(ChatRoomsShowRequest.with(request));
    }

    /**
     * {@code chat/rooms/update}: needs {@code write:chat}.
     *
     * <p>Errors: {@code NO_SUCH_ROOM}.
     */
    @POST
    @Path("update")
    ChatRoom update(Body<? extends ChatRoomsUpdateRequest> request);

    /** {@link #update(Body)} by {@code roomId} alone. */
    @NoClassInterceptors
    default ChatRoom update(String roomId) {
        return update(new ChatRoomsUpdateRequest(roomId, null, null));
    }

    /** {@link #update(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default ChatRoom update(Consumer<ChatRoomsUpdateRequest.Builder> request) {
        return update(ChatRoomsUpdateRequest.with(request));
    }

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<ChatRoom> updateAsync(Body<? extends ChatRoomsUpdateRequest> request);

    /** {@link #update(Body)} by {@code roomId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<ChatRoom> updateAsync(String roomId) {
        return updateAsync(new ChatRoomsUpdateRequest(roomId, null, null));
    }

    /** {@link #update(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<ChatRoom> updateAsync(Consumer<ChatRoomsUpdateRequest.Builder> request) {
        return updateAsync(ChatRoomsUpdateRequest.with(request));
    }
}
