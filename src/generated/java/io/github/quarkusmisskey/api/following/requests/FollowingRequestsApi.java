package io.github.quarkusmisskey.api.following.requests;

import java.util.List;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.model.UserLite;
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
    void accept(Body<FollowingRequestsAcceptRequest> request);

    /** {@link #accept(Body)} without blocking. */
    @POST
    @Path("accept")
    Uni<Void> acceptAsync(Body<FollowingRequestsAcceptRequest> request);

    /**
     * {@code following/requests/cancel}: needs {@code write:following}.
     *
     * <p>Errors: {@code FOLLOW_REQUEST_NOT_FOUND}, {@code NO_SUCH_USER}.
     */
    @POST
    @Path("cancel")
    UserLite cancel(Body<FollowingRequestsCancelRequest> request);

    /** {@link #cancel(Body)} without blocking. */
    @POST
    @Path("cancel")
    Uni<UserLite> cancelAsync(Body<FollowingRequestsCancelRequest> request);

    /** {@code following/requests/list}: needs {@code read:following}. */
    @POST
    @Path("list")
    List<FollowingRequestsListItem> list(Body<FollowingRequestsListRequest> request);

    /** {@link #list(Body)} without parameters. */
    default List<FollowingRequestsListItem> list() {
        return list(FollowingRequestsListRequest.builder().build());
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<FollowingRequestsListItem>> listAsync(Body<FollowingRequestsListRequest> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    default Uni<List<FollowingRequestsListItem>> listAsync() {
        return listAsync(FollowingRequestsListRequest.builder().build());
    }

    /**
     * {@code following/requests/reject}: needs {@code write:following}.
     *
     * <p>Errors: {@code NO_SUCH_USER}.
     */
    @POST
    @Path("reject")
    void reject(Body<FollowingRequestsRejectRequest> request);

    /** {@link #reject(Body)} without blocking. */
    @POST
    @Path("reject")
    Uni<Void> rejectAsync(Body<FollowingRequestsRejectRequest> request);

    /** {@code following/requests/sent}: needs {@code read:following}. */
    @POST
    @Path("sent")
    List<FollowingRequestsSentItem> sent(Body<FollowingRequestsSentRequest> request);

    /** {@link #sent(Body)} without parameters. */
    default List<FollowingRequestsSentItem> sent() {
        return sent(FollowingRequestsSentRequest.builder().build());
    }

    /** {@link #sent(Body)} without blocking. */
    @POST
    @Path("sent")
    Uni<List<FollowingRequestsSentItem>> sentAsync(Body<FollowingRequestsSentRequest> request);

    /** {@link #sent(Body)} without parameters and without blocking. */
    default Uni<List<FollowingRequestsSentItem>> sentAsync() {
        return sentAsync(FollowingRequestsSentRequest.builder().build());
    }
}
