package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.federation.FederationUpdateRemoteUserRequest;

/** Reads and writes {@link FederationUpdateRemoteUserRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class FederationUpdateRemoteUserRequestJson extends RequestType<FederationUpdateRemoteUserRequest> {

    static final FederationUpdateRemoteUserRequestJson TYPE = new FederationUpdateRemoteUserRequestJson();

    private FederationUpdateRemoteUserRequestJson() {}

    @Override
    public void members(JsonOut json, FederationUpdateRemoteUserRequest value) throws IOException {
        json.text("userId", value.userId());
    }
}
