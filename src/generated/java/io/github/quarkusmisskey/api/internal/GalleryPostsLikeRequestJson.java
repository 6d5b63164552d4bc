package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.gallery.posts.GalleryPostsLikeRequest;

/** Reads and writes {@link GalleryPostsLikeRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class GalleryPostsLikeRequestJson extends RequestType<GalleryPostsLikeRequest> {

    static final GalleryPostsLikeRequestJson TYPE = new GalleryPostsLikeRequestJson();

    private GalleryPostsLikeRequestJson() {}

    @Override
    public void members(JsonOut json, GalleryPostsLikeRequest value) throws IOException {
        json.text("postId", value.postId());
    }
}
