package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.twofactor.ITwoFactorKeyDoneRequest;

/** Reads and writes {@link ITwoFactorKeyDoneRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ITwoFactorKeyDoneRequestJson extends RequestType<ITwoFactorKeyDoneRequest> {

    static final ITwoFactorKeyDoneRequestJson TYPE = new ITwoFactorKeyDoneRequestJson();

    private ITwoFactorKeyDoneRequestJson() {}

    @Override
    public void members(JsonOut json, ITwoFactorKeyDoneRequest value) throws IOException {
        json.text("password", value.password());
        json.text("token", value.token());
        json.text("name", value.name());
        json.member("credential", value.credential(), Scalars.ANY);
    }
}
