package io.github.quarkusmisskey.api.following;

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
    UserLite create(Body<? extends FollowingCreateRequest> request);

    /** {@link #create(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default UserLite create(String userId) {
        return create(new FollowingCreateRequest(userId, null));
    }

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default UserLite create(Consumer<FollowingCreateRequest.Builder> request) {
        return create(FollowingCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<UserLite> createAsync(Body<? extends FollowingCreateRequest> request);

    /** {@link #create(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<UserLite> createAsync(String userId) {
        return createAsync(new FollowingCreateRequest(userId, null));
    }

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<UserLite> createAsync(Consumer<FollowingCreateRequest.Builder> request) {
        return createAsync(FollowingCreateRequest.with(request));
    }

    /**
     * {@code following/delete}: needs {@code write:following}. At most 100 calls in 1 h.
     *
     * <p>Errors: {@code FOLLOWEE_IS_YOURSELF}, {@code NOT_FOLLOWING}, {@code NO_SUCH_USER}.
     */
    @POST
    @Path("delete")
    UserLite delete(Body<? extends FollowingDeleteRequest> request);

    /** {@link #delete(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default UserLite delete(String userId) {
        return delete(new FollowingDeleteRequest(userId));
    }

    /** {@link #delete(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default UserLite delete(Consumer<FollowingDeleteRequest.Builder> request) {
        return delete(FollowingDeleteRequest.with(request));
    }

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<UserLite> deleteAsync(Body<? extends FollowingDeleteRequest> request);

    /** {@link #delete(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<UserLite> deleteAsync(String userId) {
        return deleteAsync(new FollowingDeleteRequest(userId));
    }

    /** {@link #delete(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<UserLite> deleteAsync(Consumer<FollowingDeleteRequest.Builder> request) {
        return deleteAsync(FollowingDeleteRequest.with(request));
    }

    /**
     * {@code following/invalidate}: needs {@code write:following}. At most 100 calls in 1 h.
     *
     * <p>Errors: {@code FOLLOWER_IS_YOURSELF}, {@code NOT_FOLLOWING}, {@code NO_SUCH_USER}.
     */
    @POST
    @Path("invalidate")
    UserLite invalidate(Body<? extends FollowingInvalidateRequest> request);

    /** {@link #invalidate(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default UserLite invalidate(String userId) {
        return invalidate(new FollowingInvalidateRequest(userId));
    }

    /** {@link #invalidate(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default UserLite invalidate(Consumer<FollowingInvalidateRequest.Builder> request) {
        return invalidate(FollowingInvalidateRequest.with(request));
    }

    /** {@link #invalidate(Body)} without blocking. */
    @POST
    @Path("invalidate")
    Uni<UserLite> invalidateAsync(Body<? extends FollowingInvalidateRequest> request);

    /** {@link #invalidate(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<UserLite> invalidateAsync(String userId) {
        return invalidateAsync(new FollowingInvalidateRequest(userId));
    }

    /** {@link #invalidate(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<UserLite> invalidateAsync(Consumer<FollowingInvalidateRequest.Builder> request) {
        return invalidateAsync(FollowingInvalidateRequest.with(request));
    }

    /**
     * {@code following/update}: needs {@code write:following}. At most 100 calls in 1 h.
     *
     * <p>Errors: {@code FOLLOWEE_IS_YOURSELF}, {@code NOT_FOLLOWING}, {@code NO_SUCH_USER}.
     */
    @POST
    @Path("update")
    UserLite update(Body<? extends FollowingUpdateRequest> request);

    /** {@link #update(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default UserLite update(String userId) {
        return update(new FollowingUpdateRequest(userId, null, null));
    }

    /** {@link #update(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default UserLite update(Consumer<FollowingUpdateRequest.Builder> request) {
        return update(FollowingUpdateRequest.with(request));
    }

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<UserLite> updateAsync(Body<? extends FollowingUpdateRequest> request);

    /** {@link #update(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<UserLite> updateAsync(String userId) {
        return updateAsync(new FollowingUpdateRequest(userId, null, null));
    }

    /** {@link #update(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<UserLite> updateAsync(Consumer<FollowingUpdateRequest.Builder> request) {
        return updateAsync(FollowingUpdateRequest.with(request));
    }

    /** {@code following/update-all}: needs {@code write:following}. At most 10 calls in 1 h. */
    @POST
    @Path("update-all")
    void updateAll(Body<? extends FollowingUpdateAllRequest> request);

    /** {@link #updateAll(Body)} without parameters. */
    @NoClassInterceptors
    default void updateAll() {
        updateAll(new FollowingUpdateAllRequest(null, null));
    }

    /** {@link #updateAll(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void updateAll(Consumer<FollowingUpdateAllRequest.Builder> request) {
        updateAll(FollowingUpdateAllRequest.with(request));
    }

    /** {@link #updateAll(Body)} without blocking. */
    @POST
    @Path("update-all")
    Uni<Void> updateAllAsync(Body<? extends FollowingUpdateAllRequest> request);

    /** {@link #updateAll(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<Void> updateAllAsync() {
        return updateAllAsync(new FollowingUpdateAllRequest(null, null));
    }

    /** {@link #updateAll(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> updateAllAsync(Consumer<FollowingUpdateAllRequest.Builder> request) {
        return updateAllAsync(FollowingUpdateAllRequest.with(request));
    }
}
