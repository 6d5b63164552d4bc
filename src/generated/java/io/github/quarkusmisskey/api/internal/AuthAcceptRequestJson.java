package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.auth.AuthAcceptRequest;

/** Reads and writes {@link AuthAcceptRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AuthAcceptRequestJson extends RequestType<AuthAcceptRequest> {

    static final AuthAcceptRequestJson TYPE = new AuthAcceptRequestJson();

    private AuthAcceptRequestJson() {}

    @Override
    public void members(JsonOut json, AuthAcceptRequest value) throws IOException {
        json.text("token", value.token());
    }
}
