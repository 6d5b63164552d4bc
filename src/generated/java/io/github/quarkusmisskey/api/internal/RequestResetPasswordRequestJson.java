package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.server.RequestResetPasswordRequest;

/** Reads and writes {@link RequestResetPasswordRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class RequestResetPasswordRequestJson extends RequestType<RequestResetPasswordRequest> {

    static final RequestResetPasswordRequestJson TYPE = new RequestResetPasswordRequestJson();

    private RequestResetPasswordRequestJson() {}

    @Override
    public void members(JsonOut json, RequestResetPasswordRequest value) throws IOException {
        json.text("username", value.username());
        json.text("email", value.email());
    }
}
