package io.github.quarkusmisskey.api.gallery.posts;

import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.model.GalleryPost;
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
    GalleryPost create(Body<GalleryPostsCreateRequest> request);

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<GalleryPost> createAsync(Body<GalleryPostsCreateRequest> request);

    /**
     * {@code gallery/posts/delete}: needs {@code write:gallery}.
     *
     * <p>Errors: {@code ACCESS_DENIED}, {@code NO_SUCH_POST}.
     */
    @POST
    @Path("delete")
    void delete(Body<GalleryPostsDeleteRequest> request);

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<GalleryPostsDeleteRequest> request);

    /**
     * {@code gallery/posts/like}: needs {@code write:gallery-likes}.
     *
     * <p>Errors: {@code ALREADY_LIKED}, {@code NO_SUCH_POST}, {@code YOUR_POST}.
     */
    @POST
    @Path("like")
    void like(Body<GalleryPostsLikeRequest> request);

    /** {@link #like(Body)} without blocking. */
    @POST
    @Path("like")
    Uni<Void> likeAsync(Body<GalleryPostsLikeRequest> request);

    /**
     * {@code gallery/posts/show}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_POST}.
     */
    @POST
    @Path("show")
    GalleryPost show(Body<GalleryPostsShowRequest> request);

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<GalleryPost> showAsync(Body<GalleryPostsShowRequest> request);

    /**
     * {@code gallery/posts/unlike}: needs {@code write:gallery-likes}.
     *
     * <p>Errors: {@code NOT_LIKED}, {@code NO_SUCH_POST}.
     */
    @POST
    @Path("unlike")
    void unlike(Body<GalleryPostsUnlikeRequest> request);

    /** {@link #unlike(Body)} without blocking. */
    @POST
    @Path("unlike")
    Uni<Void> unlikeAsync(Body<GalleryPostsUnlikeRequest> request);

    /** {@code gallery/posts/update}: needs {@code write:gallery}. At most 300 calls in 1 h. */
    @POST
    @Path("update")
    GalleryPost update(Body<GalleryPostsUpdateRequest> request);

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<GalleryPost> updateAsync(Body<GalleryPostsUpdateRequest> request);
}
