package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.IPageLikesRequest;

/** Reads and writes {@link IPageLikesRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IPageLikesRequestJson extends RequestType<IPageLikesRequest> {

    static final IPageLikesRequestJson TYPE = new IPageLikesRequestJson();

    private IPageLikesRequestJson() {}

    @Override
    public void members(JsonOut json, IPageLikesRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(IPageLikesRequest request) {
        return request.limit();
    }
}
