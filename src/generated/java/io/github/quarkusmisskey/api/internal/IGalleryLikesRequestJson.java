package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.gallery.IGalleryLikesRequest;

/** Reads and writes {@link IGalleryLikesRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IGalleryLikesRequestJson extends RequestType<IGalleryLikesRequest> {

    static final IGalleryLikesRequestJson TYPE = new IGalleryLikesRequestJson();

    private IGalleryLikesRequestJson() {}

    @Override
    public void members(JsonOut json, IGalleryLikesRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(IGalleryLikesRequest request) {
        return request.limit();
    }
}
