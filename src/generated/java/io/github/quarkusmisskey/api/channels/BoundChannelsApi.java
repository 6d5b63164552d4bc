package io.github.quarkusmisskey.api.channels;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.model.Channel;
import io.github.quarkusmisskey.api.model.Note;
import io.smallrye.mutiny.Uni;

/** {@link ChannelsApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundChannelsApi extends ChannelsApi {

    Binding<ChannelsApi> binding();

    @Override
    default Channel create(Body<? extends ChannelsCreateRequest> request) {
        return binding().call(request, ChannelsApi::create);
    }

    @Override
    default Uni<Channel> createAsync(Body<? extends ChannelsCreateRequest> request) {
        return binding().callAsync(request, ChannelsApi::createAsync);
    }

    @Override
    default void favorite(Body<? extends ChannelsFavoriteRequest> request) {
        binding().run(request, ChannelsApi::favorite);
    }

    @Override
    default Uni<Void> favoriteAsync(Body<? extends ChannelsFavoriteRequest> request) {
        return binding().callAsync(request, ChannelsApi::favoriteAsync);
    }

    @Override
    default List<Channel> featured(Body<Empty> request) {
        return binding().call(request, ChannelsApi::featured);
    }

    @Override
    default Uni<List<Channel>> featuredAsync(Body<Empty> request) {
        return binding().callAsync(request, ChannelsApi::featuredAsync);
    }

    @Override
    default void follow(Body<? extends ChannelsFollowRequest> request) {
        binding().run(request, ChannelsApi::follow);
    }

    @Override
    default Uni<Void> followAsync(Body<? extends ChannelsFollowRequest> request) {
        return binding().callAsync(request, ChannelsApi::followAsync);
    }

    @Override
    default List<Channel> followed(Body<? extends ChannelsFollowedRequest> request) {
        return binding().call(request, ChannelsApi::followed);
    }

    @Override
    default Uni<List<Channel>> followedAsync(Body<? extends ChannelsFollowedRequest> request) {
        return binding().callAsync(request, ChannelsApi::followedAsync);
    }

    @Override
    default List<Channel> myFavorites(Body<Empty> request) {
        return binding().call(request, ChannelsApi::myFavorites);
    }

    @Override
    default Uni<List<Channel>> myFavoritesAsync(Body<Empty> request) {
        return binding().callAsync(request, ChannelsApi::myFavoritesAsync);
    }

    @Override
    default List<Channel> owned(Body<? extends ChannelsOwnedRequest> request) {
        return binding().call(request, ChannelsApi::owned);
    }

    @Override
    default Uni<List<Channel>> ownedAsync(Body<? extends ChannelsOwnedRequest> request) {
        return binding().callAsync(request, ChannelsApi::ownedAsync);
    }

    @Override
    default List<Channel> search(Body<? extends ChannelsSearchRequest> request) {
        return binding().call(request, ChannelsApi::search);
    }

    @Override
    default Uni<List<Channel>> searchAsync(Body<? extends ChannelsSearchRequest> request) {
        return binding().callAsync(request, ChannelsApi::searchAsync);
    }

    @Override
    default Channel show(Body<? extends ChannelsShowRequest> request) {
        return binding().call(request, ChannelsApi::show);
    }

    @Override
    default Uni<Channel> showAsync(Body<? extends ChannelsShowRequest> request) {
        return binding().callAsync(request, ChannelsApi::showAsync);
    }

    @Override
    default List<Note> timeline(Body<? extends ChannelsTimelineRequest> request) {
        return binding().call(request, ChannelsApi::timeline);
    }

    @Override
    default Uni<List<Note>> timelineAsync(Body<? extends ChannelsTimelineRequest> request) {
        return binding().callAsync(request, ChannelsApi::timelineAsync);
    }

    @Override
    default void unfavorite(Body<? extends ChannelsUnfavoriteRequest> request) {
        binding().run(request, ChannelsApi::unfavorite);
    }

    @Override
    default Uni<Void> unfavoriteAsync(Body<? extends ChannelsUnfavoriteRequest> request) {
        return binding().callAsync(request, ChannelsApi::unfavoriteAsync);
    }

    @Override
    default void unfollow(Body<? extends ChannelsUnfollowRequest> request) {
        binding().run(request, ChannelsApi::unfollow);
    }

    @Override
    default Uni<Void> unfollowAsync(Body<? extends ChannelsUnfollowRequest> request) {
        return binding().callAsync(request, ChannelsApi::unfollowAsync);
    }

    @Override
    default Channel update(Body<? extends ChannelsUpdateRequest> request) {
        return binding().call(request, ChannelsApi::update);
    }

    @Override
    default Uni<Channel> updateAsync(Body<? extends ChannelsUpdateRequest> request) {
        return binding().callAsync(request, ChannelsApi::updateAsync);
    }
}
