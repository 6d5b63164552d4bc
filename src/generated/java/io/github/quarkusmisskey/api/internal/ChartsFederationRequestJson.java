package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.charts.ChartsFederationRequest;

/** Reads and writes {@link ChartsFederationRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChartsFederationRequestJson extends RequestType<ChartsFederationRequest> {

    static final ChartsFederationRequestJson TYPE = new ChartsFederationRequestJson();

    private ChartsFederationRequestJson() {}

    @Override
    public void members(JsonOut json, ChartsFederationRequest value) throws IOException {
        json.member("span", value.span(), ChartsSpanJson.TYPE);
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.member("offset", value.offset(), Scalars.INTEGER);
    }

    @Override
    public Number limit(ChartsFederationRequest request) {
        return request.limit();
    }
}
