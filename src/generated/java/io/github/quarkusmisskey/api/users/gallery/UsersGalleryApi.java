package io.github.quarkusmisskey.api.users.gallery;

import java.util.List;
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
    List<GalleryPost> posts(Body<UsersGalleryPostsRequest> request);

    /** {@link #posts(Body)} without blocking. */
    @POST
    @Path("posts")
    Uni<List<GalleryPost>> postsAsync(Body<UsersGalleryPostsRequest> request);
}
