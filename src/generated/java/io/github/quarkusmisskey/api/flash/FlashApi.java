package io.github.quarkusmisskey.api.flash;

import java.util.List;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.model.Flash;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code flash}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/flash")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface FlashApi {

    /** {@code flash/create}: needs {@code write:flash}. At most 10 calls in 1 h. */
    @POST
    @Path("create")
    Flash create(Body<FlashCreateRequest> request);

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<Flash> createAsync(Body<FlashCreateRequest> request);

    /**
     * {@code flash/delete}: needs {@code write:flash}.
     *
     * <p>Errors: {@code ACCESS_DENIED}, {@code NO_SUCH_FLASH}.
     */
    @POST
    @Path("delete")
    void delete(Body<FlashDeleteRequest> request);

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<FlashDeleteRequest> request);

    /** {@code flash/featured}: needs no token. */
    @POST
    @Path("featured")
    List<Flash> featured(Body<FlashFeaturedRequest> request);

    /** {@link #featured(Body)} without parameters. */
    default List<Flash> featured() {
        return featured(new FlashFeaturedRequest(null, null));
    }

    /** {@link #featured(Body)} without blocking. */
    @POST
    @Path("featured")
    Uni<List<Flash>> featuredAsync(Body<FlashFeaturedRequest> request);

    /** {@link #featured(Body)} without parameters and without blocking. */
    default Uni<List<Flash>> featuredAsync() {
        return featuredAsync(new FlashFeaturedRequest(null, null));
    }

    /**
     * {@code flash/like}: needs {@code write:flash-likes}.
     *
     * <p>Errors: {@code ALREADY_LIKED}, {@code NO_SUCH_FLASH}, {@code YOUR_FLASH}.
     */
    @POST
    @Path("like")
    void like(Body<FlashLikeRequest> request);

    /** {@link #like(Body)} without blocking. */
    @POST
    @Path("like")
    Uni<Void> likeAsync(Body<FlashLikeRequest> request);

    /** {@code flash/my}: needs {@code read:flash}. */
    @POST
    @Path("my")
    List<Flash> my(Body<FlashMyRequest> request);

    /** {@link #my(Body)} without parameters. */
    default List<Flash> my() {
        return my(FlashMyRequest.builder().build());
    }

    /** {@link #my(Body)} without blocking. */
    @POST
    @Path("my")
    Uni<List<Flash>> myAsync(Body<FlashMyRequest> request);

    /** {@link #my(Body)} without parameters and without blocking. */
    default Uni<List<Flash>> myAsync() {
        return myAsync(FlashMyRequest.builder().build());
    }

    /** {@code flash/my-likes}: needs {@code read:flash-likes}. */
    @POST
    @Path("my-likes")
    List<FlashMyLikesItem> myLikes(Body<FlashMyLikesRequest> request);

    /** {@link #myLikes(Body)} without parameters. */
    default List<FlashMyLikesItem> myLikes() {
        return myLikes(FlashMyLikesRequest.builder().build());
    }

    /** {@link #myLikes(Body)} without blocking. */
    @POST
    @Path("my-likes")
    Uni<List<FlashMyLikesItem>> myLikesAsync(Body<FlashMyLikesRequest> request);

    /** {@link #myLikes(Body)} without parameters and without blocking. */
    default Uni<List<FlashMyLikesItem>> myLikesAsync() {
        return myLikesAsync(FlashMyLikesRequest.builder().build());
    }

    /** {@code flash/search}: needs no token. */
    @POST
    @Path("search")
    List<Flash> search(Body<FlashSearchRequest> request);

    /** {@link #search(Body)} without blocking. */
    @POST
    @Path("search")
    Uni<List<Flash>> searchAsync(Body<FlashSearchRequest> request);

    /**
     * {@code flash/show}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_FLASH}.
     */
    @POST
    @Path("show")
    Flash show(Body<FlashShowRequest> request);

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<Flash> showAsync(Body<FlashShowRequest> request);

    /**
     * {@code flash/unlike}: needs {@code write:flash-likes}.
     *
     * <p>Errors: {@code NOT_LIKED}, {@code NO_SUCH_FLASH}.
     */
    @POST
    @Path("unlike")
    void unlike(Body<FlashUnlikeRequest> request);

    /** {@link #unlike(Body)} without blocking. */
    @POST
    @Path("unlike")
    Uni<Void> unlikeAsync(Body<FlashUnlikeRequest> request);

    /**
     * {@code flash/update}: needs {@code write:flash}. At most 300 calls in 1 h.
     *
     * <p>Errors: {@code ACCESS_DENIED}, {@code NO_SUCH_FLASH}.
     */
    @POST
    @Path("update")
    void update(Body<FlashUpdateRequest> request);

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<Void> updateAsync(Body<FlashUpdateRequest> request);
}
