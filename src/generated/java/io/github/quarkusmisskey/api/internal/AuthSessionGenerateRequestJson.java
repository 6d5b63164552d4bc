package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.auth.session.AuthSessionGenerateRequest;

/** Reads and writes {@link AuthSessionGenerateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AuthSessionGenerateRequestJson extends RequestType<AuthSessionGenerateRequest> {

    static final AuthSessionGenerateRequestJson TYPE = new AuthSessionGenerateRequestJson();

    private AuthSessionGenerateRequestJson() {}

    @Override
    public void members(JsonOut json, AuthSessionGenerateRequest value) throws IOException {
        json.text("appSecret", value.appSecret());
    }
}
