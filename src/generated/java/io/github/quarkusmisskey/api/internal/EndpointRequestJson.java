package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.server.EndpointRequest;

/** Reads and writes {@link EndpointRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class EndpointRequestJson extends RequestType<EndpointRequest> {

    static final EndpointRequestJson TYPE = new EndpointRequestJson();

    private EndpointRequestJson() {}

    @Override
    public void members(JsonOut json, EndpointRequest value) throws IOException {
        json.text("endpoint", value.endpoint());
    }
}
