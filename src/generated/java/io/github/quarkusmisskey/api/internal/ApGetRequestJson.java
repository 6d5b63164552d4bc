package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.ap.ApGetRequest;

/** Reads and writes {@link ApGetRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ApGetRequestJson extends RequestType<ApGetRequest> {

    static final ApGetRequestJson TYPE = new ApGetRequestJson();

    private ApGetRequestJson() {}

    @Override
    public void members(JsonOut json, ApGetRequest value) throws IOException {
        json.text("uri", value.uri());
    }
}
