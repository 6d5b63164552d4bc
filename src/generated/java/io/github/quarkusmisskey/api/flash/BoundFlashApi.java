package io.github.quarkusmisskey.api.flash;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.Flash;
import io.smallrye.mutiny.Uni;

/** {@link FlashApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundFlashApi extends FlashApi {

    Binding<FlashApi> binding();

    @Override
    default Flash create(Body<FlashCreateRequest> request) {
        return binding().call(request, FlashApi::create);
    }

    @Override
    default Uni<Flash> createAsync(Body<FlashCreateRequest> request) {
        return binding().callAsync(request, FlashApi::createAsync);
    }

    @Override
    default void delete(Body<FlashDeleteRequest> request) {
        binding().run(request, FlashApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<FlashDeleteRequest> request) {
        return binding().callAsync(request, FlashApi::deleteAsync);
    }

    @Override
    default List<Flash> featured(Body<FlashFeaturedRequest> request) {
        return binding().call(request, FlashApi::featured);
    }

    @Override
    default Uni<List<Flash>> featuredAsync(Body<FlashFeaturedRequest> request) {
        return binding().callAsync(request, FlashApi::featuredAsync);
    }

    @Override
    default void like(Body<FlashLikeRequest> request) {
        binding().run(request, FlashApi::like);
    }

    @Override
    default Uni<Void> likeAsync(Body<FlashLikeRequest> request) {
        return binding().callAsync(request, FlashApi::likeAsync);
    }

    @Override
    default List<Flash> my(Body<FlashMyRequest> request) {
        return binding().call(request, FlashApi::my);
    }

    @Override
    default Uni<List<Flash>> myAsync(Body<FlashMyRequest> request) {
        return binding().callAsync(request, FlashApi::myAsync);
    }

    @Override
    default List<FlashMyLikesItem> myLikes(Body<FlashMyLikesRequest> request) {
        return binding().call(request, FlashApi::myLikes);
    }

    @Override
    default Uni<List<FlashMyLikesItem>> myLikesAsync(Body<FlashMyLikesRequest> request) {
        return binding().callAsync(request, FlashApi::myLikesAsync);
    }

    @Override
    default List<Flash> search(Body<FlashSearchRequest> request) {
        return binding().call(request, FlashApi::search);
    }

    @Override
    default Uni<List<Flash>> searchAsync(Body<FlashSearchRequest> request) {
        return binding().callAsync(request, FlashApi::searchAsync);
    }

    @Override
    default Flash show(Body<FlashShowRequest> request) {
        return binding().call(request, FlashApi::show);
    }

    @Override
    default Uni<Flash> showAsync(Body<FlashShowRequest> request) {
        return binding().callAsync(request, FlashApi::showAsync);
    }

    @Override
    default void unlike(Body<FlashUnlikeRequest> request) {
        binding().run(request, FlashApi::unlike);
    }

    @Override
    default Uni<Void> unlikeAsync(Body<FlashUnlikeRequest> request) {
        return binding().callAsync(request, FlashApi::unlikeAsync);
    }

    @Override
    default void update(Body<FlashUpdateRequest> request) {
        binding().run(request, FlashApi::update);
    }

    @Override
    default Uni<Void> updateAsync(Body<FlashUpdateRequest> request) {
        return binding().callAsync(request, FlashApi::updateAsync);
    }
}
