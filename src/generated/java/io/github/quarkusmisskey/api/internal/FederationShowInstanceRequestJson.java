package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.federation.FederationShowInstanceRequest;

/** Reads and writes {@link FederationShowInstanceRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class FederationShowInstanceRequestJson extends RequestType<FederationShowInstanceRequest> {

    static final FederationShowInstanceRequestJson TYPE = new FederationShowInstanceRequestJson();

    private FederationShowInstanceRequestJson() {}

    @Override
    public void members(JsonOut json, FederationShowInstanceRequest value) throws IOException {
        json.text("host", value.host());
    }
}
