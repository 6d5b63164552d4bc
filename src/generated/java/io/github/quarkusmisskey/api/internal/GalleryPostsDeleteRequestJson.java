package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.gallery.posts.GalleryPostsDeleteRequest;

/** Reads and writes {@link GalleryPostsDeleteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class GalleryPostsDeleteRequestJson extends RequestType<GalleryPostsDeleteRequest> {

    static final GalleryPostsDeleteRequestJson TYPE = new GalleryPostsDeleteRequestJson();

    private GalleryPostsDeleteRequestJson() {}

    @Override
    public void members(JsonOut json, GalleryPostsDeleteRequest value) throws IOException {
        json.text("postId", value.postId());
    }
}
