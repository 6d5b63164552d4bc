package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.twofactor.ITwoFactorUnregisterRequest;

/** Reads and writes {@link ITwoFactorUnregisterRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ITwoFactorUnregisterRequestJson extends RequestType<ITwoFactorUnregisterRequest> {

    static final ITwoFactorUnregisterRequestJson TYPE = new ITwoFactorUnregisterRequestJson();

    private ITwoFactorUnregisterRequestJson() {}

    @Override
    public void members(JsonOut json, ITwoFactorUnregisterRequest value) throws IOException {
        json.text("password", value.password());
        json.text("token", value.token());
    }
}
