package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.gallery.posts.GalleryPostsUpdateRequest;

/** Reads and writes {@link GalleryPostsUpdateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class GalleryPostsUpdateRequestJson extends RequestType<GalleryPostsUpdateRequest> {

    static final GalleryPostsUpdateRequestJson TYPE = new GalleryPostsUpdateRequestJson();

    private GalleryPostsUpdateRequestJson() {}

    @Override
    public void members(JsonOut json, GalleryPostsUpdateRequest value) throws IOException {
        json.text("postId", value.postId());
        json.text("title", value.title());
        json.patch("description", value.description(), Scalars.TEXT);
        json.member("fileIds", value.fileIds(), ListType.of(Scalars.TEXT));
        json.member("isSensitive", value.isSensitive(), Scalars.FLAG);
    }
}
