package io.github.quarkusmisskey.api.gallery.posts;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.model.GalleryPost;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code gallery/posts}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/gallery/posts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface GalleryPostsApi {

    /** {@code gallery/posts/create}: needs {@code write:gallery}. At most 20 calls in 1 h. */
    @POST
    @Path("create")
    GalleryPost create(Body<? extends GalleryPostsCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default GalleryPost create(Consumer<GalleryPostsCreateRequest.Builder> request) {
        return create(GalleryPostsCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<GalleryPost> createAsync(Body<? extends GalleryPostsCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<GalleryPost> createAsync(Consumer<GalleryPostsCreateRequest.Builder> request) {
        return createAsync(GalleryPostsCreateRequest.with(request));
    }

    /**
     * {@code gallery/posts/delete}: needs {@code write:gallery}.
     *
     * <p>Errors: {@code ACCESS_DENIED}, {@code NO_SUCH_POST}.
     */
    @POST
    @Path("delete")
    void delete(Body<? extends GalleryPostsDeleteRequest> request);

    /** {@link #delete(Body)} by {@code postId} alone. */
    @NoClassInterceptors
    default void delete(String postId) {
        delete(new GalleryPostsDeleteRequest(postId));
    }

    /** {@link #delete(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void delete(Consumer<GalleryPostsDeleteRequest.Builder> request) {
        delete(GalleryPostsDeleteRequest.with(request));
    }

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<? extends GalleryPostsDeleteRequest> request);

    /** {@link #delete(Body)} by {@code postId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(String postId) {
        return deleteAsync(new GalleryPostsDeleteRequest(postId));
    }

    /** {@link #delete(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(Consumer<GalleryPostsDeleteRequest.Builder> request) {
        return deleteAsync(GalleryPostsDeleteRequest.with(request));
    }

    /**
     * {@code gallery/posts/like}: needs {@code write:gallery-likes}.
     *
     * <p>Errors: {@code ALREADY_LIKED}, {@code NO_SUCH_POST}, {@code YOUR_POST}.
     */
    @POST
    @Path("like")
    void like(Body<? extends GalleryPostsLikeRequest> request);

    /** {@link #like(Body)} by {@code postId} alone. */
    @NoClassInterceptors
    default void like(String postId) {
        like(new GalleryPostsLikeRequest(postId));
    }

    /** {@link #like(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void like(Consumer<GalleryPostsLikeRequest.Builder> request) {
        like(GalleryPostsLikeRequest.with(request));
    }

    /** {@link #like(Body)} without blocking. */
    @POST
    @Path("like")
    Uni<Void> likeAsync(Body<? extends GalleryPostsLikeRequest> request);

    /** {@link #like(Body)} by {@code postId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> likeAsync(String postId) {
        return likeAsync(new GalleryPostsLikeRequest(postId));
    }

    /** {@link #like(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> likeAsync(Consumer<GalleryPostsLikeRequest.Builder> request) {
        return likeAsync(GalleryPostsLikeRequest.with(request));
    }

    /**
     * {@code gallery/posts/show}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_POST}.
     */
    @POST
    @Path("show")
    GalleryPost show(Body<? extends GalleryPostsShowRequest> request);

    /** {@link #show(Body)} by {@code postId} alone. */
    @NoClassInterceptors
    default GalleryPost show(String postId) {
        return show(new GalleryPostsShowRequest(postId));
    }

    /** {@link #show(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default GalleryPost show(Consumer<GalleryPostsShowRequest.Builder> request) {
        return show(GalleryPostsShowRequest.with(request));
    }

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<GalleryPost> showAsync(Body<? extends GalleryPostsShowRequest> request);

    /** {@link #show(Body)} by {@code postId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<GalleryPost> showAsync(String postId) {
        return showAsync(new GalleryPostsShowRequest(postId));
    }

    /** {@link #show(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<GalleryPost> showAsync(Consumer<GalleryPostsShowRequest.Builder> request) {
        return showAsync(GalleryPostsShowRequest.with(request));
    }

    /**
     * {@code gallery/posts/unlike}: needs {@code write:gallery-likes}.
     *
     * <p>Errors: {@code NOT_LIKED}, {@code NO_SUCH_POST}.
     */
    @POST
    @Path("unlike")
    void unlike(Body<? extends GalleryPostsUnlikeRequest> request);

    /** {@link #unlike(Body)} by {@code postId} alone. */
    @NoClassInterceptors
    default void unlike(String postId) {
        unlike(new GalleryPostsUnlikeRequest(postId));
    }

    /** {@link #unlike(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void unlike(Consumer<GalleryPostsUnlikeRequest.Builder> request) {
        unlike(GalleryPostsUnlikeRequest.with(request));
    }

    /** {@link #unlike(Body)} without blocking. */
    @POST
    @Path("unlike")
    Uni<Void> unlikeAsync(Body<? extends GalleryPostsUnlikeRequest> request);

    /** {@link #unlike(Body)} by {@code postId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> unlikeAsync(String postId) {
        return unlikeAsync(new GalleryPostsUnlikeRequest(postId));
    }

    /** {@link #unlike(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> unlikeAsync(Consumer<GalleryPostsUnlikeRequest.Builder> request) {
        return unlikeAsync(GalleryPostsUnlikeRequest.with(request));
    }

    /** {@code gallery/posts/update}: needs {@code write:gallery}. At most 300 calls in 1 h. */
    @POST
    @Path("update")
    GalleryPost update(Body<? extends GalleryPostsUpdateRequest> request);

    /** {@link #update(Body)} by {@code postId} alone. */
    @NoClassInterceptors
    default GalleryPost update(String postId) {
        return update(GalleryPostsUpdateRequest.of(postId));
    }

    /** {@link #update(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default GalleryPost update(Consumer<GalleryPostsUpdateRequest.Builder> request) {
        return update(GalleryPostsUpdateRequest.with(request));
    }

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<GalleryPost> updateAsync(Body<? extends GalleryPostsUpdateRequest> request);

    /** {@link #update(Body)} by {@code postId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<GalleryPost> updateAsync(String postId) {
        return updateAsync(GalleryPostsUpdateRequest.of(postId));
    }

    /** {@link #update(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<GalleryPost> updateAsync(Consumer<GalleryPostsUpdateRequest.Builder> request) {
        return updateAsync(GalleryPostsUpdateRequest.with(request));
    }
}
