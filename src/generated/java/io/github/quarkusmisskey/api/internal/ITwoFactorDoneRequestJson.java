package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.twofactor.ITwoFactorDoneRequest;

/** Reads and writes {@link ITwoFactorDoneRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ITwoFactorDoneRequestJson extends RequestType<ITwoFactorDoneRequest> {

    static final ITwoFactorDoneRequestJson TYPE = new ITwoFactorDoneRequestJson();

    private ITwoFactorDoneRequestJson() {}

    @Override
    public void members(JsonOut json, ITwoFactorDoneRequest value) throws IOException {
        json.text("token", value.token());
    }
}
