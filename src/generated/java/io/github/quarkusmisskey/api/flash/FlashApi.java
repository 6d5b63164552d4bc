package io.github.quarkusmisskey.api.flash;

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
import io.github.quarkusmisskey.api.model.Flash;
import io.quarkus.arc.NoClassInterceptors;
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
    Flash create(Body<? extends FlashCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default Flash create(Consumer<FlashCreateRequest.Builder> request) {
        return create(FlashCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<Flash> createAsync(Body<? extends FlashCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Flash> createAsync(Consumer<FlashCreateRequest.Builder> request) {
        return createAsync(FlashCreateRequest.with(request));
    }

    /**
     * {@code flash/delete}: needs {@code write:flash}.
     *
     * <p>Errors: {@code ACCESS_DENIED}, {@code NO_SUCH_FLASH}.
     */
    @POST
    @Path("delete")
    void delete(Body<? extends FlashDeleteRequest> request);

    /** {@link #delete(Body)} by {@code flashId} alone. */
    @NoClassInterceptors
    default void delete(String flashId) {
        delete(new FlashDeleteRequest(flashId));
    }

    /** {@link #delete(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void delete(Consumer<FlashDeleteRequest.Builder> request) {
        delete(FlashDeleteRequest.with(request));
    }

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<? extends FlashDeleteRequest> request);

    /** {@link #delete(Body)} by {@code flashId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(String flashId) {
        return deleteAsync(new FlashDeleteRequest(flashId));
    }

    /** {@link #delete(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(Consumer<FlashDeleteRequest.Builder> request) {
        return deleteAsync(FlashDeleteRequest.with(request));
    }

    /** {@code flash/featured}: needs no token. */
    @POST
    @Path("featured")
    List<Flash> featured(Body<? extends FlashFeaturedRequest> request);

    /** {@link #featured(Body)} without parameters. */
    @NoClassInterceptors
    default List<Flash> featured() {
        return featured(new FlashFeaturedRequest(null, null));
    }

    /** {@link #featured(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Flash> featured(Consumer<FlashFeaturedRequest.Builder> request) {
        return featured(FlashFeaturedRequest.with(request));
    }

    /** {@link #featured(Body)} without blocking. */
    @POST
    @Path("featured")
    Uni<List<Flash>> featuredAsync(Body<? extends FlashFeaturedRequest> request);

    /** {@link #featured(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<Flash>> featuredAsync() {
        return featuredAsync(new FlashFeaturedRequest(null, null));
    }

    /** {@link #featured(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Flash>> featuredAsync(Consumer<FlashFeaturedRequest.Builder> request) {
        return featuredAsync(FlashFeaturedRequest.with(request));
    }

    /**
     * {@code flash/like}: needs {@code write:flash-likes}.
     *
     * <p>Errors: {@code ALREADY_LIKED}, {@code NO_SUCH_FLASH}, {@code YOUR_FLASH}.
     */
    @POST
    @Path("like")
    void like(Body<? extends FlashLikeRequest> request);

    /** {@link #like(Body)} by {@code flashId} alone. */
    @NoClassInterceptors
    default void like(String flashId) {
        like(new FlashLikeRequest(flashId));
    }

    /** {@link #like(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void like(Consumer<FlashLikeRequest.Builder> request) {
        like(FlashLikeRequest.with(request));
    }

    /** {@link #like(Body)} without blocking. */
    @POST
    @Path("like")
    Uni<Void> likeAsync(Body<? extends FlashLikeRequest> request);

    /** {@link #like(Body)} by {@code flashId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> likeAsync(String flashId) {
        return likeAsync(new FlashLikeRequest(flashId));
    }

    /** {@link #like(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> likeAsync(Consumer<FlashLikeRequest.Builder> request) {
        return likeAsync(FlashLikeRequest.with(request));
    }

    /** {@code flash/my}: needs {@code read:flash}. */
    @POST
    @Path("my")
    List<Flash> my(Body<? extends FlashMyRequest> request);

    /** {@link #my(Body)} without parameters. */
    @NoClassInterceptors
    default List<Flash> my() {
        return my(FlashMyRequest.builder().build());
    }

    /** {@link #my(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Flash> my(Consumer<FlashMyRequest.Builder> request) {
        return my(FlashMyRequest.with(request));
    }

    /** {@link #my(Body)} without blocking. */
    @POST
    @Path("my")
    Uni<List<Flash>> myAsync(Body<? extends FlashMyRequest> request);

    /** {@link #my(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<Flash>> myAsync() {
        return myAsync(FlashMyRequest.builder().build());
    }

    /** {@link #my(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Flash>> myAsync(Consumer<FlashMyRequest.Builder> request) {
        return myAsync(FlashMyRequest.with(request));
    }

    /** {@code flash/my-likes}: needs {@code read:flash-likes}. */
    @POST
    @Path("my-likes")
    List<FlashMyLikesItem> myLikes(Body<? extends FlashMyLikesRequest> request);

    /** {@link #myLikes(Body)} without parameters. */
    @NoClassInterceptors
    default List<FlashMyLikesItem> myLikes() {
        return myLikes(FlashMyLikesRequest.builder().build());
    }

    /** {@link #myLikes(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<FlashMyLikesItem> myLikes(Consumer<FlashMyLikesRequest.Builder> request) {
        return myLikes(FlashMyLikesRequest.with(request));
    }

    /** {@link #myLikes(Body)} without blocking. */
    @POST
    @Path("my-likes")
    Uni<List<FlashMyLikesItem>> myLikesAsync(Body<? extends FlashMyLikesRequest> request);

    /** {@link #myLikes(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<FlashMyLikesItem>> myLikesAsync() {
        return myLikesAsync(FlashMyLikesRequest.builder().build());
    }

    /** {@link #myLikes(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<FlashMyLikesItem>> myLikesAsync(Consumer<FlashMyLikesRequest.Builder> request) {
        return myLikesAsync(FlashMyLikesRequest.with(request));
    }

    /** {@code flash/search}: needs no token. */
    @POST
    @Path("search")
    List<Flash> search(Body<? extends FlashSearchRequest> request);

    /** {@link #search(Body)} by {@code query} alone. */
    @NoClassInterceptors
    default List<Flash> search(String query) {
        return search(FlashSearchRequest.of(query));
    }

    /** {@link #search(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Flash> search(Consumer<FlashSearchRequest.Builder> request) {
        return search(FlashSearchRequest.with(request));
    }

    /** {@link #search(Body)} without blocking. */
    @POST
    @Path("search")
    Uni<List<Flash>> searchAsync(Body<? extends FlashSearchRequest> request);

    /** {@link #search(Body)} by {@code query} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<Flash>> searchAsync(String query) {
        return searchAsync(FlashSearchRequest.of(query));
    }

    /** {@link #search(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Flash>> searchAsync(Consumer<FlashSearchRequest.Builder> request) {
        return searchAsync(FlashSearchRequest.with(request));
    }

    /**
     * {@code flash/show}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_FLASH}.
     */
    @POST
    @Path("show")
    Flash show(Body<? extends FlashShowRequest> request);

    /** {@link #show(Body)} by {@code flashId} alone. */
    @NoClassInterceptors
    default Flash show(String flashId) {
        return show(new FlashShowRequest(flashId));
    }

    /** {@link #show(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default Flash show(Consumer<FlashShowRequest.Builder> request) {
        return show(FlashShowRequest.with(request));
    }

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<Flash> showAsync(Body<? extends FlashShowRequest> request);

    /** {@link #show(Body)} by {@code flashId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Flash> showAsync(String flashId) {
        return showAsync(new FlashShowRequest(flashId));
    }

    /** {@link #show(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Flash> showAsync(Consumer<FlashShowRequest.Builder> request) {
        return showAsync(FlashShowRequest.with(request));
    }

    /**
     * {@code flash/unlike}: needs {@code write:flash-likes}.
     *
     * <p>Errors: {@code NOT_LIKED}, {@code NO_SUCH_FLASH}.
     */
    @POST
    @Path("unlike")
    void unlike(Body<? extends FlashUnlikeRequest> request);

    /** {@link #unlike(Body)} by {@code flashId} alone. */
    @NoClassInterceptors
    default void unlike(String flashId) {
        unlike(new FlashUnlikeRequest(flashId));
    }

    /** {@link #unlike(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void unlike(Consumer<FlashUnlikeRequest.Builder> request) {
        unlike(FlashUnlikeRequest.with(request));
    }

    /** {@link #unlike(Body)} without blocking. */
    @POST
    @Path("unlike")
    Uni<Void> unlikeAsync(Body<? extends FlashUnlikeRequest> request);

    /** {@link #unlike(Body)} by {@code flashId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> unlikeAsync(String flashId) {
        return unlikeAsync(new FlashUnlikeRequest(flashId));
    }

    /** {@link #unlike(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> unlikeAsync(Consumer<FlashUnlikeRequest.Builder> request) {
        return unlikeAsync(FlashUnlikeRequest.with(request));
    }

    /**
     * {@code flash/update}: needs {@code write:flash}. At most 300 calls in 1 h.
     *
     * <p>Errors: {@code ACCESS_DENIED}, {@code NO_SUCH_FLASH}.
     */
    @POST
    @Path("update")
    void update(Body<? extends FlashUpdateRequest> request);

    /** {@link #update(Body)} by {@code flashId} alone. */
    @NoClassInterceptors
    default void update(String flashId) {
        update(FlashUpdateRequest.of(flashId));
    }

    /** {@link #update(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void update(Consumer<FlashUpdateRequest.Builder> request) {
        update(FlashUpdateRequest.with(request));
    }

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<Void> updateAsync(Body<? extends FlashUpdateRequest> request);

    /** {@link #update(Body)} by {@code flashId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> updateAsync(String flashId) {
        return updateAsync(FlashUpdateRequest.of(flashId));
    }

    /** {@link #update(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> updateAsync(Consumer<FlashUpdateRequest.Builder> request) {
        return updateAsync(FlashUpdateRequest.with(request));
    }
}
