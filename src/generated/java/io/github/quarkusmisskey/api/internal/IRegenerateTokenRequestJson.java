package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.IRegenerateTokenRequest;

/** Reads and writes {@link IRegenerateTokenRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IRegenerateTokenRequestJson extends RequestType<IRegenerateTokenRequest> {

    static final IRegenerateTokenRequestJson TYPE = new IRegenerateTokenRequestJson();

    private IRegenerateTokenRequestJson() {}

    @Override
    public void members(JsonOut json, IRegenerateTokenRequest value) throws IOException {
        json.text("password", value.password());
    }
}
