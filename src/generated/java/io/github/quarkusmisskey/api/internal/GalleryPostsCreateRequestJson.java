package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.gallery.posts.GalleryPostsCreateRequest;

/** Reads and writes {@link GalleryPostsCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class GalleryPostsCreateRequestJson extends RequestType<GalleryPostsCreateRequest> {

    static final GalleryPostsCreateRequestJson TYPE = new GalleryPostsCreateRequestJson();

    private GalleryPostsCreateRequestJson() {}

    @Override
    public void members(JsonOut json, GalleryPostsCreateRequest value) throws IOException {
        json.text("title", value.title());
        json.text("description", value.description());
        json.member("fileIds", value.fileIds(), ListType.of(Scalars.TEXT));
        json.member("isSensitive", value.isSensitive(), Scalars.FLAG);
    }
}
