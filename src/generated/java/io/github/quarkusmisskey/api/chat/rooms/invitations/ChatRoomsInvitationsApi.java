package io.github.quarkusmisskey.api.chat.rooms.invitations;

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
import io.github.quarkusmisskey.api.model.ChatRoomInvitation;
import io.quarkus.arc.NoClassInterceptors;
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
    ChatRoomInvitation create(Body<? extends ChatRoomsInvitationsCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default ChatRoomInvitation create(Consumer<ChatRoomsInvitationsCreateRequest.Builder> request) {
        return create(ChatRoomsInvitationsCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<ChatRoomInvitation> createAsync(Body<? extends ChatRoomsInvitationsCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<ChatRoomInvitation> createAsync(Consumer<ChatRoomsInvitationsCreateRequest.Builder> request) {
        return createAsync(ChatRoomsInvitationsCreateRequest.with(request));
    }

    /**
     * {@code chat/rooms/invitations/ignore}: needs {@code write:chat}.
     *
     * <p>Errors: {@code NO_SUCH_ROOM}.
     */
    @POST
    @Path("ignore")
    void ignore(Body<? extends ChatRoomsInvitationsIgnoreRequest> request);

    /** {@link #ignore(Body)} by {@code roomId} alone. */
    @NoClassInterceptors
    default void ignore(String roomId) {
        ignore(new ChatRoomsInvitationsIgnoreRequest(roomId));
    }

    /** {@link #ignore(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void ignore(Consumer<ChatRoomsInvitationsIgnoreRequest.Builder> request) {
        ignore(ChatRoomsInvitationsIgnoreRequest.with(request));
    }

    /** {@link #ignore(Body)} without blocking. */
    @POST
    @Path("ignore")
    Uni<Void> ignoreAsync(Body<? extends ChatRoomsInvitationsIgnoreRequest> request);

    /** {@link #ignore(Body)} by {@code roomId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> ignoreAsync(String roomId) {
        return ignoreAsync(new ChatRoomsInvitationsIgnoreRequest(roomId));
    }

    /** {@link #ignore(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> ignoreAsync(Consumer<ChatRoomsInvitationsIgnoreRequest.Builder> request) {
        return ignoreAsync(ChatRoomsInvitationsIgnoreRequest.with(request));
    }

    /** {@code chat/rooms/invitations/inbox}: needs {@code read:chat}. */
    @POST
    @Path("inbox")
    List<ChatRoomInvitation> inbox(Body<? extends ChatRoomsInvitationsInboxRequest> request);

    /** {@link #inbox(Body)} without parameters. */
    @NoClassInterceptors
    default List<ChatRoomInvitation> inbox() {
        return inbox(ChatRoomsInvitationsInboxRequest.builder().build());
    }

    /** {@link #inbox(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<ChatRoomInvitation> inbox(Consumer<ChatRoomsInvitationsInboxRequest.Builder> request) {
        return inbox(ChatRoomsInvitationsInboxRequest.with(request));
    }

    /** {@link #inbox(Body)} without blocking. */
    @POST
    @Path("inbox")
    Uni<List<ChatRoomInvitation>> inboxAsync(Body<? extends ChatRoomsInvitationsInboxRequest> request);

    /** {@link #inbox(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<ChatRoomInvitation>> inboxAsync() {
        return inboxAsync(ChatRoomsInvitationsInboxRequest.builder().build());
    }

    /** {@link #inbox(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<ChatRoomInvitation>> inboxAsync(Consumer<ChatRoomsInvitationsInboxRequest.Builder> request) {
        return inboxAsync(ChatRoomsInvitationsInboxRequest.with(request));
    }

    /**
     * {@code chat/rooms/invitations/outbox}: needs {@code read:chat}.
     *
     * <p>Errors: {@code NO_SUCH_ROOM}.
     */
    @POST
    @Path("outbox")
    List<ChatRoomInvitation> outbox(Body<? extends ChatRoomsInvitationsOutboxRequest> request);

    /** {@link #outbox(Body)} by {@code roomId} alone. */
    @NoClassInterceptors
    default List<ChatRoomInvitation> outbox(String roomId) {
        return outbox(ChatRoomsInvitationsOutboxRequest.of(roomId));
    }

    /** {@link #outbox(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<ChatRoomInvitation> outbox(Consumer<ChatRoomsInvitationsOutboxRequest.Builder> request) {
        return outbox(ChatRoomsInvitationsOutboxRequest.with(request));
    }

    /** {@link #outbox(Body)} without blocking. */
    @POST
    @Path("outbox")
    Uni<List<ChatRoomInvitation>> outboxAsync(Body<? extends ChatRoomsInvitationsOutboxRequest> request);

    /** {@link #outbox(Body)} by {@code roomId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<ChatRoomInvitation>> outboxAsync(String roomId) {
        return outboxAsync(ChatRoomsInvitationsOutboxRequest.of(roomId));
    }

    /** {@link #outbox(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<ChatRoomInvitation>> outboxAsync(Consumer<ChatRoomsInvitationsOutboxRequest.Builder> request) {
        return outboxAsync(ChatRoomsInvitationsOutboxRequest.with(request));
    }
}
