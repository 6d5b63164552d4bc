package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.auth.session.AuthSessionShowRequest;

/** Reads and writes {@link AuthSessionShowRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AuthSessionShowRequestJson extends RequestType<AuthSessionShowRequest> {

    static final AuthSessionShowRequestJson TYPE = new AuthSessionShowRequestJson();

    private AuthSessionShowRequestJson() {}

    @Override
    public void members(JsonOut json, AuthSessionShowRequest value) throws IOException {
        json.text("token", value.token());
    }
}
