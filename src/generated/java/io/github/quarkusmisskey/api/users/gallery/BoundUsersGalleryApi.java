package io.github.quarkusmisskey.api.users.gallery;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.GalleryPost;
import io.smallrye.mutiny.Uni;

/** {@link UsersGalleryApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundUsersGalleryApi extends UsersGalleryApi {

    Binding<UsersGalleryApi> binding();

    @Override
    default List<GalleryPost> posts(Body<? extends UsersGalleryPostsRequest> request) {
        return binding().call(request, UsersGalleryApi::posts);
    }

    @Override
    default Uni<List<GalleryPost>> postsAsync(Body<? extends UsersGalleryPostsRequest> request) {
        return binding().callAsync(request, UsersGalleryApi::postsAsync);
    }
}
