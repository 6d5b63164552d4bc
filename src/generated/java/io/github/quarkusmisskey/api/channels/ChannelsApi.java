package io.github.quarkusmisskey.api.channels;

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
import io.github.quarkusmisskey.api.model.Channel;
import io.github.quarkusmisskey.api.model.Note;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code channels}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/channels")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface ChannelsApi {

    /**
     * {@code channels/create}: needs {@code write:channels}. At most 10 calls in 1 h.
     *
     * <p>Errors: {@code NO_SUCH_FILE}.
     */
    @POST
    @Path("create")
    Channel create(Body<? extends ChannelsCreateRequest> request);

    /** {@link #create(Body)} by {@code name} alone. */
    @NoClassInterceptors
    default Channel create(String name) {
        return create(ChannelsCreateRequest.of(name));
    }

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default Channel create(Consumer<ChannelsCreateRequest.Builder> request) {
        return create(ChannelsCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<Channel> createAsync(Body<? extends ChannelsCreateRequest> request);

    /** {@link #create(Body)} by {@code name} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Channel> createAsync(String name) {
        return createAsync(ChannelsCreateRequest.of(name));
    }

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Channel> createAsync(Consumer<ChannelsCreateRequest.Builder> request) {
        return createAsync(ChannelsCreateRequest.with(request));
    }

    /**
     * {@code channels/favorite}: needs {@code write:channels}.
     *
     * <p>Errors: {@code NO_SUCH_CHANNEL}.
     */
    @POST
    @Path("favorite")
    void favorite(Body<? extends ChannelsFavoriteRequest> request);

    /** {@link #favorite(Body)} by {@code channelId} alone. */
    @NoClassInterceptors
    default void favorite(String channelId) {
        favorite(new ChannelsFavoriteRequest(channelId));
    }

    /** {@link #favorite(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void favorite(Consumer<ChannelsFavoriteRequest.Builder> request) {
        favorite(ChannelsFavoriteRequest.with(request));
    }

    /** {@link #favorite(Body)} without blocking. */
    @POST
    @Path("favorite")
    Uni<Void> favoriteAsync(Body<? extends ChannelsFavoriteRequest> request);

    /** {@link #favorite(Body)} by {@code channelId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> favoriteAsync(String channelId) {
        return favoriteAsync(new ChannelsFavoriteRequest(channelId));
    }

    /** {@link #favorite(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> favoriteAsync(Consumer<ChannelsFavoriteRequest.Builder> request) {
        return favoriteAsync(ChannelsFavoriteRequest.with(request));
    }

    /** {@code channels/featured}: needs no token. */
    @POST
    @Path("featured")
    List<Channel> featured(Body<Empty> request);

    /** {@link #featured(Body)} without parameters. */
    @NoClassInterceptors
    default List<Channel> featured() {
        return featured(Empty.BODY);
    }

    /** {@link #featured(Body)} without blocking. */
    @POST
    @Path("featured")
    Uni<List<Channel>> featuredAsync(Body<Empty> request);

    /** {@link #featured(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<Channel>> featuredAsync() {
        return featuredAsync(Empty.BODY);
    }

    /**
     * {@code channels/follow}: needs {@code write:channels}.
     *
     * <p>Errors: {@code NO_SUCH_CHANNEL}.
     */
    @POST
    @Path("follow")
    void follow(Body<? extends ChannelsFollowRequest> request);

    /** {@link #follow(Body)} by {@code channelId} alone. */
    @NoClassInterceptors
    default void follow(String channelId) {
        follow(new ChannelsFollowRequest(channelId));
    }

    /** {@link #follow(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void follow(Consumer<ChannelsFollowRequest.Builder> request) {
        follow(ChannelsFollowRequest.with(request));
    }

    /** {@link #follow(Body)} without blocking. */
    @POST
    @Path("follow")
    Uni<Void> followAsync(Body<? extends ChannelsFollowRequest> request);

    /** {@link #follow(Body)} by {@code channelId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> followAsync(String channelId) {
        return followAsync(new ChannelsFollowRequest(channelId));
    }

    /** {@link #follow(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> followAsync(Consumer<ChannelsFollowRequest.Builder> request) {
        return followAsync(ChannelsFollowRequest.with(request));
    }

    /** {@code channels/followed}: needs {@code read:channels}. */
    @POST
    @Path("followed")
    List<Channel> followed(Body<? extends ChannelsFollowedRequest> request);

    /** {@link #followed(Body)} without parameters. */
    @NoClassInterceptors
    default List<Channel> followed() {
        return followed(ChannelsFollowedRequest.builder().build());
    }

    /** {@link #followed(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Channel> followed(Consumer<ChannelsFollowedRequest.Builder> request) {
        return followed(ChannelsFollowedRequest.with(request));
    }

    /** {@link #followed(Body)} without blocking. */
    @POST
    @Path("followed")
    Uni<List<Channel>> followedAsync(Body<? extends ChannelsFollowedRequest> request);

    /** {@link #followed(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<Channel>> followedAsync() {
        return followedAsync(ChannelsFollowedRequest.builder().build());
    }

    /** {@link #followed(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Channel>> followedAsync(Consumer<ChannelsFollowedRequest.Builder> request) {
        return followedAsync(ChannelsFollowedRequest.with(request));
    }

    /** {@code channels/my-favorites}: needs {@code read:channels}. */
    @POST
    @Path("my-favorites")
    List<Channel> myFavorites(Body<Empty> request);

    /** {@link #myFavorites(Body)} without parameters. */
    @NoClassInterceptors
    default List<Channel> myFavorites() {
        return myFavorites(Empty.BODY);
    }

    /** {@link #myFavorites(Body)} without blocking. */
    @POST
    @Path("my-favorites")
    Uni<List<Channel>> myFavoritesAsync(Body<Empty> request);

    /** {@link #myFavorites(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<Channel>> myFavoritesAsync() {
        return myFavoritesAsync(Empty.BODY);
    }

    /** {@code channels/owned}: needs {@code read:channels}. */
    @POST
    @Path("owned")
    List<Channel> owned(Body<? extends ChannelsOwnedRequest> request);

    /** {@link #owned(Body)} without parameters. */
    @NoClassInterceptors
    default List<Channel> owned() {
        return owned(ChannelsOwnedRequest.builder().build());
    }

    /** {@link #owned(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Channel> owned(Consumer<ChannelsOwnedRequest.Builder> request) {
        return owned(ChannelsOwnedRequest.with(request));
    }

    /** {@link #owned(Body)} without blocking. */
    @POST
    @Path("owned")
    Uni<List<Channel>> ownedAsync(Body<? extends ChannelsOwnedRequest> request);

    /** {@link #owned(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<Channel>> ownedAsync() {
        return ownedAsync(ChannelsOwnedRequest.builder().build());
    }

    /** {@link #owned(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Channel>> ownedAsync(Consumer<ChannelsOwnedRequest.Builder> request) {
        return ownedAsync(ChannelsOwnedRequest.with(request));
    }

    /** {@code channels/search}: needs no token. */
    @POST
    @Path("search")
    List<Channel> search(Body<? extends ChannelsSearchRequest> request);

    /** {@link #search(Body)} by {@code query} alone. */
    @NoClassInterceptors
    default List<Channel> search(String query) {
        return search(ChannelsSearchRequest.of(query));
    }

    /** {@link #search(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Channel> search(Consumer<ChannelsSearchRequest.Builder> request) {
        return search(ChannelsSearchRequest.with(request));
    }

    /** {@link #search(Body)} without blocking. */
    @POST
    @Path("search")
    Uni<List<Channel>> searchAsync(Body<? extends ChannelsSearchRequest> request);

    /** {@link #search(Body)} by {@code query} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<Channel>> searchAsync(String query) {
        return searchAsync(ChannelsSearchRequest.of(query));
    }

    /** {@link #search(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Channel>> searchAsync(Consumer<ChannelsSearchRequest.Builder> request) {
        return searchAsync(ChannelsSearchRequest.with(request));
    }

    /**
     * {@code channels/show}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_CHANNEL}.
     */
    @POST
    @Path("show")
    Channel show(Body<? extends ChannelsShowRequest> request);

    /** {@link #show(Body)} by {@code channelId} alone. */
    @NoClassInterceptors
    default Channel show(String channelId) {
        return show(new ChannelsShowRequest(channelId));
    }

    /** {@link #show(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default Channel show(Consumer<ChannelsShowRequest.Builder> request) {
        return show(ChannelsShowRequest.with(request));
    }

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<Channel> showAsync(Body<? extends ChannelsShowRequest> request);

    /** {@link #show(Body)} by {@code channelId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Channel> showAsync(String channelId) {
        return showAsync(new ChannelsShowRequest(channelId));
    }

    /** {@link #show(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Channel> showAsync(Consumer<ChannelsShowRequest.Builder> request) {
        return showAsync(ChannelsShowRequest.with(request));
    }

    /**
     * {@code channels/timeline}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_CHANNEL}.
     */
    @POST
    @Path("timeline")
    List<Note> timeline(Body<? extends ChannelsTimelineRequest> request);

    /** {@link #timeline(Body)} by {@code channelId} alone. */
    @NoClassInterceptors
    default List<Note> timeline(String channelId) {
        return timeline(ChannelsTimelineRequest.of(channelId));
    }

    /** {@link #timeline(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Note> timeline(Consumer<ChannelsTimelineRequest.Builder> request) {
        return timeline(ChannelsTimelineRequest.with(request));
    }

    /** {@link #timeline(Body)} without blocking. */
    @POST
    @Path("timeline")
    Uni<List<Note>> timelineAsync(Body<? extends ChannelsTimelineRequest> request);

    /** {@link #timeline(Body)} by {@code channelId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> timelineAsync(String channelId) {
        return timelineAsync(ChannelsTimelineRequest.of(channelId));
    }

    /** {@link #timeline(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Note>> timelineAsync(Consumer<ChannelsTimelineRequest.Builder> request) {
        return timelineAsync(ChannelsTimelineRequest.with(request));
    }

    /**
     * {@code channels/unfavorite}: needs {@code write:channels}.
     *
     * <p>Errors: {@code NO_SUCH_CHANNEL}.
     */
    @POST
    @Path("unfavorite")
    void unfavorite(Body<? extends ChannelsUnfavoriteRequest> request);

    /** {@link #unfavorite(Body)} by {@code channelId} alone. */
    @NoClassInterceptors
    default void unfavorite(String channelId) {
        unfavorite(new ChannelsUnfavoriteRequest(channelId));
    }

    /** {@link #unfavorite(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void unfavorite(Consumer<ChannelsUnfavoriteRequest.Builder> request) {
        unfavorite(ChannelsUnfavoriteRequest.with(request));
    }

    /** {@link #unfavorite(Body)} without blocking. */
    @POST
    @Path("unfavorite")
    Uni<Void> unfavoriteAsync(Body<? extends ChannelsUnfavoriteRequest> request);

    /** {@link #unfavorite(Body)} by {@code channelId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> unfavoriteAsync(String channelId) {
        return unfavoriteAsync(new ChannelsUnfavoriteRequest(channelId));
    }

    /** {@link #unfavorite(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> unfavoriteAsync(Consumer<ChannelsUnfavoriteRequest.Builder> request) {
        return unfavoriteAsync(ChannelsUnfavoriteRequest.with(request));
    }

    /**
     * {@code channels/unfollow}: needs {@code write:channels}.
     *
     * <p>Errors: {@code NO_SUCH_CHANNEL}.
     */
    @POST
    @Path("unfollow")
    void unfollow(Body<? extends ChannelsUnfollowRequest> request);

    /** {@link #unfollow(Body)} by {@code channelId} alone. */
    @NoClassInterceptors
    default void unfollow(String channelId) {
        unfollow(new ChannelsUnfollowRequest(channelId));
    }

    /** {@link #unfollow(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void unfollow(Consumer<ChannelsUnfollowRequest.Builder> request) {
        unfollow(ChannelsUnfollowRequest.with(request));
    }

    /** {@link #unfollow(Body)} without blocking. */
    @POST
    @Path("unfollow")
    Uni<Void> unfollowAsync(Body<? extends ChannelsUnfollowRequest> request);

    /** {@link #unfollow(Body)} by {@code channelId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> unfollowAsync(String channelId) {
        return unfollowAsync(new ChannelsUnfollowRequest(channelId));
    }

    /** {@link #unfollow(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> unfollowAsync(Consumer<ChannelsUnfollowRequest.Builder> request) {
        return unfollowAsync(ChannelsUnfollowRequest.with(request));
    }

    /**
     * {@code channels/update}: needs {@code write:channels}.
     *
     * <p>Errors: {@code ACCESS_DENIED}, {@code NO_SUCH_CHANNEL}, {@code NO_SUCH_FILE}.
     */
    @POST
    @Path("update")
    Channel update(Body<? extends ChannelsUpdateRequest> request);

    /** {@link #update(Body)} by {@code channelId} alone. */
    @NoClassInterceptors
    default Channel update(String channelId) {
        return update(ChannelsUpdateRequest.of(channelId));
    }

    /** {@link #update(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default Channel update(Consumer<ChannelsUpdateRequest.Builder> request) {
        return update(ChannelsUpdateRequest.with(request));
    }

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<Channel> updateAsync(Body<? extends ChannelsUpdateRequest> request);

    /** {@link #update(Body)} by {@code channelId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Channel> updateAsync(String channelId) {
        return updateAsync(ChannelsUpdateRequest.of(channelId));
    }

    /** {@link #update(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Channel> updateAsync(Consumer<ChannelsUpdateRequest.Builder> request) {
        return updateAsync(ChannelsUpdateRequest.with(request));
    }
}
