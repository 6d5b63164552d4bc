package io.github.quarkusmisskey.devserver.internal.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.devserver.internal.http.ApiError;

/** What an endpoint does. Null answers 204; an {@link ApiError} answers itself. */
@FunctionalInterface
public interface Handler {
    JsonNode handle(EndpointCall call);
}
