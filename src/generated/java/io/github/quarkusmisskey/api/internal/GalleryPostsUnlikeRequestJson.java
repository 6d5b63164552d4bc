package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.gallery.posts.GalleryPostsUnlikeRequest;

/** Reads and writes {@link GalleryPostsUnlikeRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class GalleryPostsUnlikeRequestJson extends RequestType<GalleryPostsUnlikeRequest> {

    static final GalleryPostsUnlikeRequestJson TYPE = new GalleryPostsUnlikeRequestJson();

    private GalleryPostsUnlikeRequestJson() {}

    @Override
    public void members(JsonOut json, GalleryPostsUnlikeRequest value) throws IOException {
        json.text("postId", value.postId());
    }
}
