package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.server.VerifyEmailRequest;

/** Reads and writes {@link VerifyEmailRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class VerifyEmailRequestJson extends RequestType<VerifyEmailRequest> {

    static final VerifyEmailRequestJson TYPE = new VerifyEmailRequestJson();

    private VerifyEmailRequestJson() {}

    @Override
    public void members(JsonOut json, VerifyEmailRequest value) throws IOException {
        json.text("code", value.code());
    }
}
