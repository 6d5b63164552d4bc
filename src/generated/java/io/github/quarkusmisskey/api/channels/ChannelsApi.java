package io.github.quarkusmisskey.api.channels;

import java.util.List;
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
    Channel create(Body<ChannelsCreateRequest> request);

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<Channel> createAsync(Body<ChannelsCreateRequest> request);

    /**
     * {@code channels/favorite}: needs {@code write:channels}.
     *
     * <p>Errors: {@code NO_SUCH_CHANNEL}.
     */
    @POST
    @Path("favorite")
    void favorite(Body<ChannelsFavoriteRequest> request);

    /** {@link #favorite(Body)} without blocking. */
    @POST
    @Path("favorite")
    Uni<Void> favoriteAsync(Body<ChannelsFavoriteRequest> request);

    /** {@code channels/featured}: needs no token. */
    @POST
    @Path("featured")
    List<Channel> featured(Body<Empty> request);

    /** {@link #featured(Body)} without parameters. */
    default List<Channel> featured() {
        return featured(Empty.BODY);
    }

    /** {@link #featured(Body)} without blocking. */
    @POST
    @Path("featured")
    Uni<List<Channel>> featuredAsync(Body<Empty> request);

    /** {@link #featured(Body)} without parameters and without blocking. */
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
    void follow(Body<ChannelsFollowRequest> request);

    /** {@link #follow(Body)} without blocking. */
    @POST
    @Path("follow")
    Uni<Void> followAsync(Body<ChannelsFollowRequest> request);

    /** {@code channels/followed}: needs {@code read:channels}. */
    @POST
    @Path("followed")
    List<Channel> followed(Body<ChannelsFollowedRequest> request);

    /** {@link #followed(Body)} without parameters. */
    default List<Channel> followed() {
        return followed(ChannelsFollowedRequest.builder().build());
    }

    /** {@link #followed(Body)} without blocking. */
    @POST
    @Path("followed")
    Uni<List<Channel>> followedAsync(Body<ChannelsFollowedRequest> request);

    /** {@link #followed(Body)} without parameters and without blocking. */
    default Uni<List<Channel>> followedAsync() {
        return followedAsync(ChannelsFollowedRequest.builder().build());
    }

    /** {@code channels/my-favorites}: needs {@code read:channels}. */
    @POST
    @Path("my-favorites")
    List<Channel> myFavorites(Body<Empty> request);

    /** {@link #myFavorites(Body)} without parameters. */
    default List<Channel> myFavorites() {
        return myFavorites(Empty.BODY);
    }

    /** {@link #myFavorites(Body)} without blocking. */
    @POST
    @Path("my-favorites")
    Uni<List<Channel>> myFavoritesAsync(Body<Empty> request);

    /** {@link #myFavorites(Body)} without parameters and without blocking. */
    default Uni<List<Channel>> myFavoritesAsync() {
        return myFavoritesAsync(Empty.BODY);
    }

    /** {@code channels/owned}: needs {@code read:channels}. */
    @POST
    @Path("owned")
    List<Channel> owned(Body<ChannelsOwnedRequest> request);

    /** {@link #owned(Body)} without parameters. */
    default List<Channel> owned() {
        return owned(ChannelsOwnedRequest.builder().build());
    }

    /** {@link #owned(Body)} without blocking. */
    @POST
    @Path("owned")
    Uni<List<Channel>> ownedAsync(Body<ChannelsOwnedRequest> request);

    /** {@link #owned(Body)} without parameters and without blocking. */
    default Uni<List<Channel>> ownedAsync() {
        return ownedAsync(ChannelsOwnedRequest.builder().build());
    }

    /** {@code channels/search}: needs no token. */
    @POST
    @Path("search")
    List<Channel> search(Body<ChannelsSearchRequest> request);

    /** {@link #search(Body)} without blocking. */
    @POST
    @Path("search")
    Uni<List<Channel>> searchAsync(Body<ChannelsSearchRequest> request);

    /**
     * {@code channels/show}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_CHANNEL}.
     */
    @POST
    @Path("show")
    Channel show(Body<ChannelsShowRequest> request);

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<Channel> showAsync(Body<ChannelsShowRequest> request);

    /**
     * {@code channels/timeline}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_CHANNEL}.
     */
    @POST
    @Path("timeline")
    List<Note> timeline(Body<ChannelsTimelineRequest> request);

    /** {@link #timeline(Body)} without blocking. */
    @POST
    @Path("timeline")
    Uni<List<Note>> timelineAsync(Body<ChannelsTimelineRequest> request);

    /**
     * {@code channels/unfavorite}: needs {@code write:channels}.
     *
     * <p>Errors: {@code NO_SUCH_CHANNEL}.
     */
    @POST
    @Path("unfavorite")
    void unfavorite(Body<ChannelsUnfavoriteRequest> request);

    /** {@link #unfavorite(Body)} without blocking. */
    @POST
    @Path("unfavorite")
    Uni<Void> unfavoriteAsync(Body<ChannelsUnfavoriteRequest> request);

    /**
     * {@code channels/unfollow}: needs {@code write:channels}.
     *
     * <p>Errors: {@code NO_SUCH_CHANNEL}.
     */
    @POST
    @Path("unfollow")
    void unfollow(Body<ChannelsUnfollowRequest> request);

    /** {@link #unfollow(Body)} without blocking. */
    @POST
    @Path("unfollow")
    Uni<Void> unfollowAsync(Body<ChannelsUnfollowRequest> request);

    /**
     * {@code channels/update}: needs {@code write:channels}.
     *
     * <p>Errors: {@code ACCESS_DENIED}, {@code NO_SUCH_CHANNEL}, {@code NO_SUCH_FILE}.
     */
    @POST
    @Path("update")
    Channel update(Body<ChannelsUpdateRequest> request);

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<Channel> updateAsync(Body<ChannelsUpdateRequest> request);
}
