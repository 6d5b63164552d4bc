package io.github.quarkusmisskey.api.chat.rooms.invitations;

import java.util.List;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.model.ChatRoomInvitation;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code chat/rooms/invitations}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/chat/rooms/invitations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface ChatRoomsInvitationsApi {

    /**
     * {@code chat/rooms/invitations/create}: needs {@code write:chat}. At most 50 calls in 24 h.
     *
     * <p>Errors: {@code NO_SUCH_ROOM}.
     */
    @POST
    @Path("create")
    ChatRoomInvitation create(Body<ChatRoomsInvitationsCreateRequest> request);

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<ChatRoomInvitation> createAsync(Body<ChatRoomsInvitationsCreateRequest> request);

    /**
     * {@code chat/rooms/invitations/ignore}: needs {@code write:chat}.
     *
     * <p>Errors: {@code NO_SUCH_ROOM}.
     */
    @POST
    @Path("ignore")
    void ignore(Body<ChatRoomsInvitationsIgnoreRequest> request);

    /** {@link #ignore(Body)} without blocking. */
    @POST
    @Path("ignore")
    Uni<Void> ignoreAsync(Body<ChatRoomsInvitationsIgnoreRequest> request);

    /** {@code chat/rooms/invitations/inbox}: needs {@code read:chat}. */
    @POST
    @Path("inbox")
    List<ChatRoomInvitation> inbox(Body<ChatRoomsInvitationsInboxRequest> request);

    /** {@link #inbox(Body)} without parameters. */
    default List<ChatRoomInvitation> inbox() {
        return inbox(ChatRoomsInvitationsInboxRequest.builder().build());
    }

    /** {@link #inbox(Body)} without blocking. */
    @POST
    @Path("inbox")
    Uni<List<ChatRoomInvitation>> inboxAsync(Body<ChatRoomsInvitationsInboxRequest> request);

    /** {@link #inbox(Body)} without parameters and without blocking. */
    default Uni<List<ChatRoomInvitation>> inboxAsync() {
        return inboxAsync(ChatRoomsInvitationsInboxRequest.builder().build());
    }

    /**
     * {@code chat/rooms/invitations/outbox}: needs {@code read:chat}.
     *
     * <p>Errors: {@code NO_SUCH_ROOM}.
     */
    @POST
    @Path("outbox")
    List<ChatRoomInvitation> outbox(Body<ChatRoomsInvitationsOutboxRequest> request);

    /** {@link #outbox(Body)} without blocking. */
    @POST
    @Path("outbox")
    Uni<List<ChatRoomInvitation>> outboxAsync(Body<ChatRoomsInvitationsOutboxRequest> request);
}
