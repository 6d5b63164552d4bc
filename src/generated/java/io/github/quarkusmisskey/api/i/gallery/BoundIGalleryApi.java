package io.github.quarkusmisskey.api.i.gallery;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.GalleryPost;
import io.smallrye.mutiny.Uni;

/** {@link IGalleryApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundIGalleryApi extends IGalleryApi {

    Binding<IGalleryApi> binding();

    @Override
    default List<IGalleryLikesItem> likes(Body<? extends IGalleryLikesRequest> request) {
        return binding().call(request, IGalleryApi::likes);
    }

    @Override
    default Uni<List<IGalleryLikesItem>> likesAsync(Body<? extends IGalleryLikesRequest> request) {
        return binding().callAsync(request, IGalleryApi::likesAsync);
    }

    @Override
    default List<GalleryPost> posts(Body<? extends IGalleryPostsRequest> request) {
        return binding().call(request, IGalleryApi::posts);
    }

    @Override
    default Uni<List<GalleryPost>> postsAsync(Body<? extends IGalleryPostsRequest> request) {
        return binding().callAsync(request, IGalleryApi::postsAsync);
    }
}
