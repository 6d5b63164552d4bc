package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.gallery.posts.GalleryPostsShowRequest;

/** Reads and writes {@link GalleryPostsShowRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class GalleryPostsShowRequestJson extends RequestType<GalleryPostsShowRequest> {

    static final GalleryPostsShowRequestJson TYPE = new GalleryPostsShowRequestJson();

    private GalleryPostsShowRequestJson() {}

    @Override
    public void members(JsonOut json, GalleryPostsShowRequest value) throws IOException {
        json.text("postId", value.postId());
    }
}
