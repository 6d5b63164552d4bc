package io.github.quarkusmisskey.api.chat.rooms;

import java.util.List;
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
    ChatRoom create(Body<ChatRoomsCreateRequest> request);

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<ChatRoom> createAsync(Body<ChatRoomsCreateRequest> request);

    /**
     * {@code chat/rooms/delete}: needs {@code write:chat}.
     *
     * <p>Errors: {@code NO_SUCH_ROOM}.
     */
    @POST
    @Path("delete")
    void delete(Body<ChatRoomsDeleteRequest> request);

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<ChatRoomsDeleteRequest> request);

    /**
     * {@code chat/rooms/join}: needs {@code write:chat}.
     *
     * <p>Errors: {@code NO_SUCH_ROOM}.
     */
    @POST
    @Path("join")
    void join(Body<ChatRoomsJoinRequest> request);

    /** {@link #join(Body)} without blocking. */
    @POST
    @Path("join")
    Uni<Void> joinAsync(Body<ChatRoomsJoinRequest> request);

    /** {@code chat/rooms/joining}: needs {@code read:chat}. */
    @POST
    @Path("joining")
    List<ChatRoomMembership> joining(Body<ChatRoomsJoiningRequest> request);

    /** {@link #joining(Body)} without parameters. */
    default List<ChatRoomMembership> joining() {
        return joining(ChatRoomsJoiningRequest.builder().build());
    }

    /** {@link #joining(Body)} without blocking. */
    @POST
    @Path("joining")
    Uni<List<ChatRoomMembership>> joiningAsync(Body<ChatRoomsJoiningRequest> request);

    /** {@link #joining(Body)} without parameters and without blocking. */
    default Uni<List<ChatRoomMembership>> joiningAsync() {
        return joiningAsync(ChatRoomsJoiningRequest.builder().build());
    }

    /**
     * {@code chat/rooms/leave}: needs {@code write:chat}.
     *
     * <p>Errors: {@code NO_SUCH_ROOM}.
     */
    @POST
    @Path("leave")
    void leave(Body<ChatRoomsLeaveRequest> request);

    /** {@link #leave(Body)} without blocking. */
    @POST
    @Path("leave")
    Uni<Void> leaveAsync(Body<ChatRoomsLeaveRequest> request);

    /**
     * {@code chat/rooms/members}: needs {@code write:chat}.
     *
     * <p>Errors: {@code NO_SUCH_ROOM}.
     */
    @POST
    @Path("members")
    List<ChatRoomMembership> members(Body<ChatRoomsMembersRequest> request);

    /** {@link #members(Body)} without blocking. */
    @POST
    @Path("members")
    Uni<List<ChatRoomMembership>> membersAsync(Body<ChatRoomsMembersRequest> request);

    /**
     * {@code chat/rooms/mute}: needs {@code write:chat}.
     *
     * <p>Errors: {@code NO_SUCH_ROOM}.
     */
    @POST
    @Path("mute")
    void mute(Body<ChatRoomsMuteRequest> request);

    /** {@link #mute(Body)} without blocking. */
    @POST
    @Path("mute")
    Uni<Void> muteAsync(Body<ChatRoomsMuteRequest> request);

    /** {@code chat/rooms/owned}: needs {@code read:chat}. */
    @POST
    @Path("owned")
    List<ChatRoom> owned(Body<ChatRoomsOwnedRequest> request);

    /** {@link #owned(Body)} without parameters. */
    default List<ChatRoom> owned() {
        return owned(ChatRoomsOwnedRequest.builder().build());
    }

    /** {@link #owned(Body)} without blocking. */
    @POST
    @Path("owned")
    Uni<List<ChatRoom>> ownedAsync(Body<ChatRoomsOwnedRequest> request);

    /** {@link #owned(Body)} without parameters and without blocking. */
    default Uni<List<ChatRoom>> ownedAsync() {
        return ownedAsync(ChatRoomsOwnedRequest.builder().build());
    }

    /**
     * {@code chat/rooms/show}: needs {@code read:chat}.
     *
     * <p>Errors: {@code NO_SUCH_ROOM}.
     */
    @POST
    @Path("show")
    ChatRoom show(Body<ChatRoomsShowRequest> request);

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<ChatRoom> showAsync(Body<ChatRoomsShowRequest> request);

    /**
     * {@code chat/rooms/update}: needs {@code write:chat}.
     *
     * <p>Errors: {@code NO_SUCH_ROOM}.
     */
    @POST
    @Path("update")
    ChatRoom update(Body<ChatRoomsUpdateRequest> request);

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<ChatRoom> updateAsync(Body<ChatRoomsUpdateRequest> request);
}
