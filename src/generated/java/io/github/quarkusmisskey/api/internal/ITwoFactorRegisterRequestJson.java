package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.twofactor.ITwoFactorRegisterRequest;

/** Reads and writes {@link ITwoFactorRegisterRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ITwoFactorRegisterRequestJson extends RequestType<ITwoFactorRegisterRequest> {

    static final ITwoFactorRegisterRequestJson TYPE = new ITwoFactorRegisterRequestJson();

    private ITwoFactorRegisterRequestJson() {}

    @Override
    public void members(JsonOut json, ITwoFactorRegisterRequest value) throws IOException {
        json.text("password", value.password());
        json.text("token", value.token());
    }
}
