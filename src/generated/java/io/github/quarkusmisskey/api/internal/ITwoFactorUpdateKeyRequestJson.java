package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.twofactor.ITwoFactorUpdateKeyRequest;

/** Reads and writes {@link ITwoFactorUpdateKeyRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ITwoFactorUpdateKeyRequestJson extends RequestType<ITwoFactorUpdateKeyRequest> {

    static final ITwoFactorUpdateKeyRequestJson TYPE = new ITwoFactorUpdateKeyRequestJson();

    private ITwoFactorUpdateKeyRequestJson() {}

    @Override
    public void members(JsonOut json, ITwoFactorUpdateKeyRequest value) throws IOException {
        json.text("name", value.name());
        json.text("credentialId", value.credentialId());
    }
}
