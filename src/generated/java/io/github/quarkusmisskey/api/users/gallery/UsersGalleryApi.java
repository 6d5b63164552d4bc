package io.github.quarkusmisskey.api.users.gallery;

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

/** The endpoints of {@code users/gallery}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/users/gallery")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface UsersGalleryApi {

    /** {@code users/gallery/posts}: needs no token. */
    @POST
    @Path("posts")
    List<GalleryPost> posts(Body<? extends UsersGalleryPostsRequest> request);

    /** {@link #posts(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default List<GalleryPost> posts(String userId) {
        return posts(UsersGalleryPostsRequest.of(userId));
    }

    /** {@link #posts(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<GalleryPost> posts(Consumer<UsersGalleryPostsRequest.Builder> request) {
        return posts(UsersGalleryPostsRequest.with(request));
    }

    /** {@link #posts(Body)} without blocking. */
    @POST
    @Path("posts")
    Uni<List<GalleryPost>> postsAsync(Body<? extends UsersGalleryPostsRequest> request);

    /** {@link #posts(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<GalleryPost>> postsAsync(String userId) {
        return postsAsync(UsersGalleryPostsRequest.of(userId));
    }

    /** {@link #posts(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<GalleryPost>> postsAsync(Consumer<UsersGalleryPostsRequest.Builder> request) {
        return postsAsync(UsersGalleryPostsRequest.with(request));
    }
}
