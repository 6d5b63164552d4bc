package io.github.quarkusmisskey.api.following;

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

/** The endpoints of {@code following}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/following")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface FollowingApi {

    /**
     * {@code following/create}: needs {@code write:following}. At most 100 calls in 1 h.
     *
     * <p>Errors: {@code ALREADY_FOLLOWING}, {@code BLOCKED}, {@code BLOCKING}, {@code FOLLOWEE_IS_YOURSELF},
     * {@code FOLLOWING_BOT_NOT_ALLOWED}, {@code NO_SUCH_USER}.
     */
    @POST
    @Path("create")
    UserLite create(Body<FollowingCreateRequest> request);

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<UserLite> createAsync(Body<FollowingCreateRequest> request);

    /**
     * {@code following/delete}: needs {@code write:following}. At most 100 calls in 1 h.
     *
     * <p>Errors: {@code FOLLOWEE_IS_YOURSELF}, {@code NOT_FOLLOWING}, {@code NO_SUCH_USER}.
     */
    @POST
    @Path("delete")
    UserLite delete(Body<FollowingDeleteRequest> request);

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<UserLite> deleteAsync(Body<FollowingDeleteRequest> request);

    /**
     * {@code following/invalidate}: needs {@code write:following}. At most 100 calls in 1 h.
     *
     * <p>Errors: {@code FOLLOWER_IS_YOURSELF}, {@code NOT_FOLLOWING}, {@code NO_SUCH_USER}.
     */
    @POST
    @Path("invalidate")
    UserLite invalidate(Body<FollowingInvalidateRequest> request);

    /** {@link #invalidate(Body)} without blocking. */
    @POST
    @Path("invalidate")
    Uni<UserLite> invalidateAsync(Body<FollowingInvalidateRequest> request);

    /**
     * {@code following/update}: needs {@code write:following}. At most 100 calls in 1 h.
     *
     * <p>Errors: {@code FOLLOWEE_IS_YOURSELF}, {@code NOT_FOLLOWING}, {@code NO_SUCH_USER}.
     */
    @POST
    @Path("update")
    UserLite update(Body<FollowingUpdateRequest> request);

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<UserLite> updateAsync(Body<FollowingUpdateRequest> request);

    /** {@code following/update-all}: needs {@code write:following}. At most 10 calls in 1 h. */
    @POST
    @Path("update-all")
    void updateAll(Body<FollowingUpdateAllRequest> request);

    /** {@link #updateAll(Body)} without parameters. */
    default void updateAll() {
        updateAll(new FollowingUpdateAllRequest(null, null));
    }

    /** {@link #updateAll(Body)} without blocking. */
    @POST
    @Path("update-all")
    Uni<Void> updateAllAsync(Body<FollowingUpdateAllRequest> request);

    /** {@link #updateAll(Body)} without parameters and without blocking. */
    default Uni<Void> updateAllAsync() {
        return updateAllAsync(new FollowingUpdateAllRequest(null, null));
    }
}
