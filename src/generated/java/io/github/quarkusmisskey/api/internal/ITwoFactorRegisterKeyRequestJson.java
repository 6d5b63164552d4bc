package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.twofactor.ITwoFactorRegisterKeyRequest;

/** Reads and writes {@link ITwoFactorRegisterKeyRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ITwoFactorRegisterKeyRequestJson extends RequestType<ITwoFactorRegisterKeyRequest> {

    static final ITwoFactorRegisterKeyRequestJson TYPE = new ITwoFactorRegisterKeyRequestJson();

    private ITwoFactorRegisterKeyRequestJson() {}

    @Override
    public void members(JsonOut json, ITwoFactorRegisterKeyRequest value) throws IOException {
        json.text("password", value.password());
        json.text("token", value.token());
    }
}
