package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.ap.ApShowRequest;

/** Reads and writes {@link ApShowRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ApShowRequestJson extends RequestType<ApShowRequest> {

    static final ApShowRequestJson TYPE = new ApShowRequestJson();

    private ApShowRequestJson() {}

    @Override
    public void members(JsonOut json, ApShowRequest value) throws IOException {
        json.text("uri", value.uri());
    }
}
