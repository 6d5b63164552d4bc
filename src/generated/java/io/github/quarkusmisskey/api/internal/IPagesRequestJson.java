package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.IPagesRequest;

/** Reads and writes {@link IPagesRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IPagesRequestJson extends RequestType<IPagesRequest> {

    static final IPagesRequestJson TYPE = new IPagesRequestJson();

    private IPagesRequestJson() {}

    @Override
    public void members(JsonOut json, IPagesRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(IPagesRequest request) {
        return request.limit();
    }
}
