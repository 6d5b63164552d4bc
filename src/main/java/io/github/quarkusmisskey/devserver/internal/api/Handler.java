package io.github.quarkusmisskey.devserver.internal.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.devserver.internal.http.ApiError;

/** The implementation of an endpoint. A null result is sent as 204, an {@link ApiError} as its own response. */
@FunctionalInterface
public interface Handler {
    JsonNode handle(EndpointCall call);
}
