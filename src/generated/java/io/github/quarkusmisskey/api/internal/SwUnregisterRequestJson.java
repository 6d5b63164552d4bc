package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.sw.SwUnregisterRequest;

/** Reads and writes {@link SwUnregisterRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class SwUnregisterRequestJson extends RequestType<SwUnregisterRequest> {

    static final SwUnregisterRequestJson TYPE = new SwUnregisterRequestJson();

    private SwUnregisterRequestJson() {}

    @Override
    public void members(JsonOut json, SwUnregisterRequest value) throws IOException {
        json.text("endpoint", value.endpoint());
    }
}
