package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.federation.FederationStatsRequest;

/** Reads and writes {@link FederationStatsRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class FederationStatsRequestJson extends RequestType<FederationStatsRequest> {

    static final FederationStatsRequestJson TYPE = new FederationStatsRequestJson();

    private FederationStatsRequestJson() {}

    @Override
    public void members(JsonOut json, FederationStatsRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
    }

    @Override
    public Number limit(FederationStatsRequest request) {
        return request.limit();
    }
}
