package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.IFavoritesRequest;

/** Reads and writes {@link IFavoritesRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IFavoritesRequestJson extends RequestType<IFavoritesRequest> {

    static final IFavoritesRequestJson TYPE = new IFavoritesRequestJson();

    private IFavoritesRequestJson() {}

    @Override
    public void members(JsonOut json, IFavoritesRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
    }

    @Override
    public Number limit(IFavoritesRequest request) {
        return request.limit();
    }
}
