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
    default Flash create(Body<? extends FlashCreateRequest> request) {
        return binding().call(request, FlashApi::create);
    }

    @Override
    default Uni<Flash> createAsync(Body<? extends FlashCreateRequest> request) {
        return binding().callAsync(request, FlashApi::createAsync);
    }

    @Override
    default void delete(Body<? extends FlashDeleteRequest> request) {
        binding().run(request, FlashApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<? extends FlashDeleteRequest> request) {
        return binding().callAsync(request, FlashApi::deleteAsync);
    }

    @Override
    default List<Flash> featured(Body<? extends FlashFeaturedRequest> request) {
        return binding().call(request, FlashApi::featured);
    }

    @Override
    default Uni<List<Flash>> featuredAsync(Body<? extends FlashFeaturedRequest> request) {
        return binding().callAsync(request, FlashApi::featuredAsync);
    }

    @Override
    default void like(Body<? extends FlashLikeRequest> request) {
        binding().run(request, FlashApi::like);
    }

    @Override
    default Uni<Void> likeAsync(Body<? extends FlashLikeRequest> request) {
        return binding().callAsync(request, FlashApi::likeAsync);
    }

    @Override
    default List<Flash> my(Body<? extends FlashMyRequest> request) {
        return binding().call(request, FlashApi::my);
    }

    @Override
    default Uni<List<Flash>> myAsync(Body<? extends FlashMyRequest> request) {
        return binding().callAsync(request, FlashApi::myAsync);
    }

    @Override
    default List<FlashMyLikesItem> myLikes(Body<? extends FlashMyLikesRequest> request) {
        return binding().call(request, FlashApi::myLikes);
    }

    @Override
    default Uni<List<FlashMyLikesItem>> myLikesAsync(Body<? extends FlashMyLikesRequest> request) {
        return binding().callAsync(request, FlashApi::myLikesAsync);
    }

    @Override
    default List<Flash> search(Body<? extends FlashSearchRequest> request) {
        return binding().call(request, FlashApi::search);
    }

    @Override
    default Uni<List<Flash>> searchAsync(Body<? extends FlashSearchRequest> request) {
        return binding().callAsync(request, FlashApi::searchAsync);
    }

    @Override
    default Flash show(Body<? extends FlashShowRequest> request) {
        return binding().call(request, FlashApi::show);
    }

    @Override
    default Uni<Flash> showAsync(Body<? extends FlashShowRequest> request) {
        return binding().callAsync(request, FlashApi::showAsync);
    }

    @Override
    default void unlike(Body<? extends FlashUnlikeRequest> request) {
        binding().run(request, FlashApi::unlike);
    }

    @Override
    default Uni<Void> unlikeAsync(Body<? extends FlashUnlikeRequest> request) {
        return binding().callAsync(request, FlashApi::unlikeAsync);
    }

    @Override
    default void update(Body<? extends FlashUpdateRequest> request) {
        binding().run(request, FlashApi::update);
    }

    @Override
    default Uni<Void> updateAsync(Body<? extends FlashUpdateRequest> request) {
        return binding().callAsync(request, FlashApi::updateAsync);
    }
}
