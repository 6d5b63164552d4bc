package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.IRevokeTokenRequest;

/** Reads and writes {@link IRevokeTokenRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IRevokeTokenRequestJson extends RequestType<IRevokeTokenRequest> {

    static final IRevokeTokenRequestJson TYPE = new IRevokeTokenRequestJson();

    private IRevokeTokenRequestJson() {}

    @Override
    public void members(JsonOut json, IRevokeTokenRequest value) throws IOException {
        json.text("tokenId", value.tokenId());
        json.patch("token", value.token(), Scalars.TEXT);
    }
}
