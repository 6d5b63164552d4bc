package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.server.ResetPasswordRequest;

/** Reads and writes {@link ResetPasswordRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ResetPasswordRequestJson extends RequestType<ResetPasswordRequest> {

    static final ResetPasswordRequestJson TYPE = new ResetPasswordRequestJson();

    private ResetPasswordRequestJson() {}

    @Override
    public void members(JsonOut json, ResetPasswordRequest value) throws IOException {
        json.text("token", value.token());
        json.text("password", value.password());
    }
}
