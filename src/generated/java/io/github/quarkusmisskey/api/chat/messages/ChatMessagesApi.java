package io.github.quarkusmisskey.api.chat.messages;

import java.util.List;
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
    ChatMessageLiteForRoom createToRoom(Body<ChatMessagesCreateToRoomRequest> request);

    /** {@link #createToRoom(Body)} without blocking. */
    @POST
    @Path("create-to-room")
    Uni<ChatMessageLiteForRoom> createToRoomAsync(Body<ChatMessagesCreateToRoomRequest> request);

    /**
     * {@code chat/messages/create-to-user}: needs {@code write:chat}. At most 500 calls in 1 h.
     *
     * <p>Errors: {@code CONTENT_REQUIRED}, {@code NO_SUCH_FILE}, {@code NO_SUCH_USER}, {@code RECIPIENT_IS_YOURSELF},
     * {@code YOU_HAVE_BEEN_BLOCKED}.
     */
    @POST
    @Path("create-to-user")
    ChatMessageLiteFor1on1 createToUser(Body<ChatMessagesCreateToUserRequest> request);

    /** {@link #createToUser(Body)} without blocking. */
    @POST
    @Path("create-to-user")
    Uni<ChatMessageLiteFor1on1> createToUserAsync(Body<ChatMessagesCreateToUserRequest> request);

    /**
     * {@code chat/messages/delete}: needs {@code write:chat}.
     *
     * <p>Errors: {@code NO_SUCH_MESSAGE}.
     */
    @POST
    @Path("delete")
    void delete(Body<ChatMessagesDeleteRequest> request);

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<ChatMessagesDeleteRequest> request);

    /**
     * {@code chat/messages/react}: needs {@code write:chat}.
     *
     * <p>Errors: {@code NO_SUCH_MESSAGE}.
     */
    @POST
    @Path("react")
    void react(Body<ChatMessagesReactRequest> request);

    /** {@link #react(Body)} without blocking. */
    @POST
    @Path("react")
    Uni<Void> reactAsync(Body<ChatMessagesReactRequest> request);

    /**
     * {@code chat/messages/room-timeline}: needs {@code read:chat}.
     *
     * <p>Errors: {@code NO_SUCH_ROOM}.
     */
    @POST
    @Path("room-timeline")
    List<ChatMessageLiteForRoom> roomTimeline(Body<ChatMessagesRoomTimelineRequest> request);

    /** {@link #roomTimeline(Body)} without blocking. */
    @POST
    @Path("room-timeline")
    Uni<List<ChatMessageLiteForRoom>> roomTimelineAsync(Body<ChatMessagesRoomTimelineRequest> request);

    /**
     * {@code chat/messages/search}: needs {@code read:chat}.
     *
     * <p>Errors: {@code NO_SUCH_ROOM}.
     */
    @POST
    @Path("search")
    List<ChatMessage> search(Body<ChatMessagesSearchRequest> request);

    /** {@link #search(Body)} without blocking. */
    @POST
    @Path("search")
    Uni<List<ChatMessage>> searchAsync(Body<ChatMessagesSearchRequest> request);

    /**
     * {@code chat/messages/show}: needs {@code read:chat}.
     *
     * <p>Errors: {@code NO_SUCH_MESSAGE}.
     */
    @POST
    @Path("show")
    ChatMessage show(Body<ChatMessagesShowRequest> request);

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<ChatMessage> showAsync(Body<ChatMessagesShowRequest> request);

    /**
     * {@code chat/messages/unreact}: needs {@code write:chat}.
     *
     * <p>Errors: {@code NO_SUCH_MESSAGE}.
     */
    @POST
    @Path("unreact")
    void unreact(Body<ChatMessagesUnreactRequest> request);

    /** {@link #unreact(Body)} without blocking. */
    @POST
    @Path("unreact")
    Uni<Void> unreactAsync(Body<ChatMessagesUnreactRequest> request);

    /**
     * {@code chat/messages/user-timeline}: needs {@code read:chat}.
     *
     * <p>Errors: {@code NO_SUCH_USER}.
     */
    @POST
    @Path("user-timeline")
    List<ChatMessageLiteFor1on1> userTimeline(Body<ChatMessagesUserTimelineRequest> request);

    /** {@link #userTimeline(Body)} without blocking. */
    @POST
    @Path("user-timeline")
    Uni<List<ChatMessageLiteFor1on1>> userTimelineAsync(Body<ChatMessagesUserTimelineRequest> request);
}
