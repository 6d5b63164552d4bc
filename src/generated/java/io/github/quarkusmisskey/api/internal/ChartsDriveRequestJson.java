package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.charts.ChartsDriveRequest;

/** Reads and writes {@link ChartsDriveRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChartsDriveRequestJson extends RequestType<ChartsDriveRequest> {

    static final ChartsDriveRequestJson TYPE = new ChartsDriveRequestJson();

    private ChartsDriveRequestJson() {}

    @Override
    public void members(JsonOut json, ChartsDriveRequest value) throws IOException {
        json.member("span", value.span(), ChartsSpanJson.TYPE);
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.member("offset", value.offset(), Scalars.INTEGER);
    }

    @Override
    public Number limit(ChartsDriveRequest request) {
        return request.limit();
    }
}
