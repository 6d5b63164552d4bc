package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.server.FetchRssRequest;

/** Reads and writes {@link FetchRssRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class FetchRssRequestJson extends RequestType<FetchRssRequest> {

    static final FetchRssRequestJson TYPE = new FetchRssRequestJson();

    private FetchRssRequestJson() {}

    @Override
    public void members(JsonOut json, FetchRssRequest value) throws IOException {
        json.text("url", value.url());
    }
}
