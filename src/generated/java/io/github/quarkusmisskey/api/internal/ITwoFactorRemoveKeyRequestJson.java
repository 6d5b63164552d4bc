package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.twofactor.ITwoFactorRemoveKeyRequest;

/** Reads and writes {@link ITwoFactorRemoveKeyRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ITwoFactorRemoveKeyRequestJson extends RequestType<ITwoFactorRemoveKeyRequest> {

    static final ITwoFactorRemoveKeyRequestJson TYPE = new ITwoFactorRemoveKeyRequestJson();

    private ITwoFactorRemoveKeyRequestJson() {}

    @Override
    public void members(JsonOut json, ITwoFactorRemoveKeyRequest value) throws IOException {
        json.text("password", value.password());
        json.text("token", value.token());
        json.text("credentialId", value.credentialId());
    }
}
