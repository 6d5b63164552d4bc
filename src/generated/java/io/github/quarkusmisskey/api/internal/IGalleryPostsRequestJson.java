package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.gallery.IGalleryPostsRequest;

/** Reads and writes {@link IGalleryPostsRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IGalleryPostsRequestJson extends RequestType<IGalleryPostsRequest> {

    static final IGalleryPostsRequestJson TYPE = new IGalleryPostsRequestJson();

    private IGalleryPostsRequestJson() {}

    @Override
    public void members(JsonOut json, IGalleryPostsRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(IGalleryPostsRequest request) {
        return request.limit();
    }
}
