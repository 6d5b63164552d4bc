package io.github.quarkusmisskey.api.gallery;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.model.GalleryPost;
import io.smallrye.mutiny.Uni;

/** {@link GalleryApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundGalleryApi extends GalleryApi {

    Binding<GalleryApi> binding();

    @Override
    default List<GalleryPost> featured(Body<? extends GalleryFeaturedRequest> request) {
        return binding().call(request, GalleryApi::featured);
    }

    @Override
    default Uni<List<GalleryPost>> featuredAsync(Body<? extends GalleryFeaturedRequest> request) {
        return binding().callAsync(request, GalleryApi::featuredAsync);
    }

    @Override
    default List<GalleryPost> popular(Body<Empty> request) {
        return binding().call(request, GalleryApi::popular);
    }

    @Override
    default Uni<List<GalleryPost>> popularAsync(Body<Empty> request) {
        return binding().callAsync(request, GalleryApi::popularAsync);
    }

    @Override
    default List<GalleryPost> posts(Body<? extends GalleryPostsRequest> request) {
        return binding().call(request, GalleryApi::posts);
    }

    @Override
    default Uni<List<GalleryPost>> postsAsync(Body<? extends GalleryPostsRequest> request) {
        return binding().callAsync(request, GalleryApi::postsAsync);
    }
}
