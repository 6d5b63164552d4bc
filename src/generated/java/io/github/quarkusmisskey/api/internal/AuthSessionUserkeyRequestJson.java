package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.auth.session.AuthSessionUserkeyRequest;

/** Reads and writes {@link AuthSessionUserkeyRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AuthSessionUserkeyRequestJson extends RequestType<AuthSessionUserkeyRequest> {

    static final AuthSessionUserkeyRequestJson TYPE = new AuthSessionUserkeyRequestJson();

    private AuthSessionUserkeyRequestJson() {}

    @Override
    public void members(JsonOut json, AuthSessionUserkeyRequest value) throws IOException {
        json.text("appSecret", value.appSecret());
        json.text("token", value.token());
    }
}
