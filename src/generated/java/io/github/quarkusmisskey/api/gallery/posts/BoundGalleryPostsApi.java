package io.github.quarkusmisskey.api.gallery.posts;

import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.GalleryPost;
import io.smallrye.mutiny.Uni;

/** {@link GalleryPostsApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundGalleryPostsApi extends GalleryPostsApi {

    Binding<GalleryPostsApi> binding();

    @Override
    default GalleryPost create(Body<? extends GalleryPostsCreateRequest> request) {
        return binding().call(request, GalleryPostsApi::create);
    }

    @Override
    default Uni<GalleryPost> createAsync(Body<? extends GalleryPostsCreateRequest> request) {
        return binding().callAsync(request, GalleryPostsApi::createAsync);
    }

    @Override
    default void delete(Body<? extends GalleryPostsDeleteRequest> request) {
        binding().run(request, GalleryPostsApi::delete);
    }

    @Override
    default Uni<Void> deleteAsync(Body<? extends GalleryPostsDeleteRequest> request) {
        return binding().callAsync(request, GalleryPostsApi::deleteAsync);
    }

    @Override
    default void like(Body<? extends GalleryPostsLikeRequest> request) {
        binding().run(request, GalleryPostsApi::like);
    }

    @Override
    default Uni<Void> likeAsync(Body<? extends GalleryPostsLikeRequest> request) {
        return binding().callAsync(request, GalleryPostsApi::likeAsync);
    }

    @Override
    default GalleryPost show(Body<? extends GalleryPostsShowRequest> request) {
        return binding().call(request, GalleryPostsApi::show);
    }

    @Override
    default Uni<GalleryPost> showAsync(Body<? extends GalleryPostsShowRequest> request) {
        return binding().callAsync(request, GalleryPostsApi::showAsync);
    }

    @Override
    default void unlike(Body<? extends GalleryPostsUnlikeRequest> request) {
        binding().run(request, GalleryPostsApi::unlike);
    }

    @Override
    default Uni<Void> unlikeAsync(Body<? extends GalleryPostsUnlikeRequest> request) {
        return binding().callAsync(request, GalleryPostsApi::unlikeAsync);
    }

    @Override
    default GalleryPost update(Body<? extends GalleryPostsUpdateRequest> request) {
        return binding().call(request, GalleryPostsApi::update);
    }

    @Override
    default Uni<GalleryPost> updateAsync(Body<? extends GalleryPostsUpdateRequest> request) {
        return binding().callAsync(request, GalleryPostsApi::updateAsync);
    }
}
