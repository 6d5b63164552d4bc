package io.github.quarkusmisskey.api.gallery;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.model.GalleryPost;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code gallery}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/gallery")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface GalleryApi {

    /** {@code gallery/featured}: needs no token. */
    @POST
    @Path("featured")
    List<GalleryPost> featured(Body<? extends GalleryFeaturedRequest> request);

    /** {@link #featured(Body)} without parameters. */
    @NoClassInterceptors
    default List<GalleryPost> featured() {
        return featured(new GalleryFeaturedRequest(null, null));
    }

    /** {@link #featured(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<GalleryPost> featured(Consumer<GalleryFeaturedRequest.Builder> request) {
        return featured(GalleryFeaturedRequest.with(request));
    }

    /** {@link #featured(Body)} without blocking. */
    @POST
    @Path("featured")
    Uni<List<GalleryPost>> featuredAsync(Body<? extends GalleryFeaturedRequest> request);

    /** {@link #featured(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<GalleryPost>> featuredAsync() {
        return featuredAsync(new GalleryFeaturedRequest(null, null));
    }

    /** {@link #featured(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<GalleryPost>> featuredAsync(Consumer<GalleryFeaturedRequest.Builder> request) {
        return featuredAsync(GalleryFeaturedRequest.with(request));
    }

    /** {@code gallery/popular}: needs no token. */
    @POST
    @Path("popular")
    List<GalleryPost> popular(Body<Empty> request);

    /** {@link #popular(Body)} without parameters. */
    @NoClassInterceptors
    default List<GalleryPost> popular() {
        return popular(Empty.BODY);
    }

    /** {@link #popular(Body)} without blocking. */
    @POST
    @Path("popular")
    Uni<List<GalleryPost>> popularAsync(Body<Empty> request);

    /** {@link #popular(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<GalleryPost>> popularAsync() {
        return popularAsync(Empty.BODY);
    }

    /** {@code gallery/posts}: needs no token. */
    @POST
    @Path("posts")
    List<GalleryPost> posts(Body<? extends GalleryPostsRequest> request);

    /** {@link #posts(Body)} without parameters. */
    @NoClassInterceptors
    default List<GalleryPost> posts() {
        return posts(GalleryPostsRequest.builder().build());
    }

    /** {@link #posts(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<GalleryPost> posts(Consumer<GalleryPostsRequest.Builder> request) {
        return posts(GalleryPostsRequest.with(request));
    }

    /** {@link #posts(Body)} without blocking. */
    @POST
    @Path("posts")
    Uni<List<GalleryPost>> postsAsync(Body<? extends GalleryPostsRequest> request);

    /** {@link #posts(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<GalleryPost>> postsAsync() {
        return postsAsync(GalleryPostsRequest.builder().build());
    }

    /** {@link #posts(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<GalleryPost>> postsAsync(Consumer<GalleryPostsRequest.Builder> request) {
        return postsAsync(GalleryPostsRequest.with(request));
    }
}
