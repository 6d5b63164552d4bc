package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.gallery.GalleryPostsRequest;

/** Reads and writes {@link GalleryPostsRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class GalleryPostsRequestJson extends RequestType<GalleryPostsRequest> {

    static final GalleryPostsRequestJson TYPE = new GalleryPostsRequestJson();

    private GalleryPostsRequestJson() {}

    @Override
    public void members(JsonOut json, GalleryPostsRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(GalleryPostsRequest request) {
        return request.limit();
    }
}
