package io.github.quarkusmisskey.api.i.gallery;

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
import io.github.quarkusmisskey.api.model.GalleryPost;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code i/gallery}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/i/gallery")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface IGalleryApi {

    /** {@code i/gallery/likes}: needs {@code read:gallery-likes}. */
    @POST
    @Path("likes")
    List<IGalleryLikesItem> likes(Body<? extends IGalleryLikesRequest> request);

    /** {@link #likes(Body)} without parameters. */
    @NoClassInterceptors
    default List<IGalleryLikesItem> likes() {
        return likes(IGalleryLikesRequest.builder().build());
    }

    /** {@link #likes(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<IGalleryLikesItem> likes(Consumer<IGalleryLikesRequest.Builder> request) {
        return likes(IGalleryLikesRequest.with(request));
    }

    /** {@link #likes(Body)} without blocking. */
    @POST
    @Path("likes")
    Uni<List<IGalleryLikesItem>> likesAsync(Body<? extends IGalleryLikesRequest> request);

    /** {@link #likes(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<IGalleryLikesItem>> likesAsync() {
        return likesAsync(IGalleryLikesRequest.builder().build());
    }

    /** {@link #likes(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<IGalleryLikesItem>> likesAsync(Consumer<IGalleryLikesRequest.Builder> request) {
        return likesAsync(IGalleryLikesRequest.with(request));
    }

    /** {@code i/gallery/posts}: needs {@code read:gallery}. */
    @POST
    @Path("posts")
    List<GalleryPost> posts(Body<? extends IGalleryPostsRequest> request);

    /** {@link #posts(Body)} without parameters. */
    @NoClassInterceptors
    default List<GalleryPost> posts() {
        return posts(IGalleryPostsRequest.builder().build());
    }

    /** {@link #posts(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<GalleryPost> posts(Consumer<IGalleryPostsRequest.Builder> request) {
        return posts(IGalleryPostsRequest.with(request));
    }

    /** {@link #posts(Body)} without blocking. */
    @POST
    @Path("posts")
    Uni<List<GalleryPost>> postsAsync(Body<? extends IGalleryPostsRequest> request);

    /** {@link #posts(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<GalleryPost>> postsAsync() {
        return postsAsync(IGalleryPostsRequest.builder().build());
    }

    /** {@link #posts(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<GalleryPost>> postsAsync(Consumer<IGalleryPostsRequest.Builder> request) {
        return postsAsync(IGalleryPostsRequest.with(request));
    }
}
