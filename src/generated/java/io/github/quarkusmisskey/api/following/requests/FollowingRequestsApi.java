package io.github.quarkusmisskey.api.following.requests;

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
import io.github.quarkusmisskey.api.model.UserLite;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code following/requests}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/following/requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface FollowingRequestsApi {

    /**
     * {@code following/requests/accept}: needs {@code write:following}.
     *
     * <p>Errors: {@code NO_FOLLOW_REQUEST}, {@code NO_SUCH_USER}.
     */
    @POST
    @Path("accept")
    void accept(Body<? extends FollowingRequestsAcceptRequest> request);

    /** {@link #accept(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default void accept(String userId) {
        accept(new FollowingRequestsAcceptRequest(userId));
    }

    /** {@link #accept(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void accept(Consumer<FollowingRequestsAcceptRequest.Builder> request) {
        accept(FollowingRequestsAcceptRequest.with(request));
    }

    /** {@link #accept(Body)} without blocking. */
    @POST
    @Path("accept")
    Uni<Void> acceptAsync(Body<? extends FollowingRequestsAcceptRequest> request);

    /** {@link #accept(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> acceptAsync(String userId) {
        return acceptAsync(new FollowingRequestsAcceptRequest(userId));
    }

    /** {@link #accept(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> acceptAsync(Consumer<FollowingRequestsAcceptRequest.Builder> request) {
        return acceptAsync(FollowingRequestsAcceptRequest.with(request));
    }

    /**
     * {@code following/requests/cancel}: needs {@code write:following}.
     *
     * <p>Errors: {@code FOLLOW_REQUEST_NOT_FOUND}, {@code NO_SUCH_USER}.
     */
    @POST
    @Path("cancel")
    UserLite cancel(Body<? extends FollowingRequestsCancelRequest> request);

    /** {@link #cancel(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default UserLite cancel(String userId) {
        return cancel(new FollowingRequestsCancelRequest(userId));
    }

    /** {@link #cancel(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default UserLite cancel(Consumer<FollowingRequestsCancelRequest.Builder> request) {
        return cancel(FollowingRequestsCancelRequest.with(request));
    }

    /** {@link #cancel(Body)} without blocking. */
    @POST
    @Path("cancel")
    Uni<UserLite> cancelAsync(Body<? extends FollowingRequestsCancelRequest> request);

    /** {@link #cancel(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<UserLite> cancelAsync(String userId) {
        return cancelAsync(new FollowingRequestsCancelRequest(userId));
    }

    /** {@link #cancel(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<UserLite> cancelAsync(Consumer<FollowingRequestsCancelRequest.Builder> request) {
        return cancelAsync(FollowingRequestsCancelRequest.with(request));
    }

    /** {@code following/requests/list}: needs {@code read:following}. */
    @POST
    @Path("list")
    List<FollowingRequestsListItem> list(Body<? extends FollowingRequestsListRequest> request);

    /** {@link #list(Body)} without parameters. */
    @NoClassInterceptors
    default List<FollowingRequestsListItem> list() {
        return list(FollowingRequestsListRequest.builder().build());
    }

    /** {@link #list(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<FollowingRequestsListItem> list(Consumer<FollowingRequestsListRequest.Builder> request) {
        return list(FollowingRequestsListRequest.with(request));
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<FollowingRequestsListItem>> listAsync(Body<? extends FollowingRequestsListRequest> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<FollowingRequestsListItem>> listAsync() {
        return listAsync(FollowingRequestsListRequest.builder().build());
    }

    /** {@link #list(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<FollowingRequestsListItem>> listAsync(Consumer<FollowingRequestsListRequest.Builder> request) {
        return listAsync(FollowingRequestsListRequest.with(request));
    }

    /**
     * {@code following/requests/reject}: needs {@code write:following}.
     *
     * <p>Errors: {@code NO_SUCH_USER}.
     */
    @POST
    @Path("reject")
    void reject(Body<? extends FollowingRequestsRejectRequest> request);

    /** {@link #reject(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default void reject(String userId) {
        reject(new FollowingRequestsRejectRequest(userId));
    }

    /** {@link #reject(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void reject(Consumer<FollowingRequestsRejectRequest.Builder> request) {
        reject(FollowingRequestsRejectRequest.with(request));
    }

    /** {@link #reject(Body)} without blocking. */
    @POST
    @Path("reject")
    Uni<Void> rejectAsync(Body<? extends FollowingRequestsRejectRequest> request);

    /** {@link #reject(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> rejectAsync(String userId) {
        return rejectAsync(new FollowingRequestsRejectRequest(userId));
    }

    /** {@link #reject(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> rejectAsync(Consumer<FollowingRequestsRejectRequest.Builder> request) {
        return rejectAsync(FollowingRequestsRejectRequest.with(request));
    }

    /** {@code following/requests/sent}: needs {@code read:following}. */
    @POST
    @Path("sent")
    List<FollowingRequestsSentItem> sent(Body<? extends FollowingRequestsSentRequest> request);

    /** {@link #sent(Body)} without parameters. */
    @NoClassInterceptors
    default List<FollowingRequestsSentItem> sent() {
        return sent(FollowingRequestsSentRequest.builder().build());
    }

    /** {@link #sent(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<FollowingRequestsSentItem> sent(Consumer<FollowingRequestsSentRequest.Builder> request) {
        return sent(FollowingRequestsSentRequest.with(request));
    }

    /** {@link #sent(Body)} without blocking. */
    @POST
    @Path("sent")
    Uni<List<FollowingRequestsSentItem>> sentAsync(Body<? extends FollowingRequestsSentRequest> request);

    /** {@link #sent(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<FollowingRequestsSentItem>> sentAsync() {
        return sentAsync(FollowingRequestsSentRequest.builder().build());
    }

    /** {@link #sent(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<FollowingRequestsSentItem>> sentAsync(Consumer<FollowingRequestsSentRequest.Builder> request) {
        return sentAsync(FollowingRequestsSentRequest.with(request));
    }
}
