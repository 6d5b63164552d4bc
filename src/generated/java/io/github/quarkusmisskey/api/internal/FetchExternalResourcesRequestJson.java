package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.server.FetchExternalResourcesRequest;

/** Reads and writes {@link FetchExternalResourcesRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class FetchExternalResourcesRequestJson extends RequestType<FetchExternalResourcesRequest> {

    static final FetchExternalResourcesRequestJson TYPE = new FetchExternalResourcesRequestJson();

    private FetchExternalResourcesRequestJson() {}

    @Override
    public void members(JsonOut json, FetchExternalResourcesRequest value) throws IOException {
        json.text("url", value.url());
        json.text("hash", value.hash());
    }
}
