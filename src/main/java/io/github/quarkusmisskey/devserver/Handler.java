package io.github.quarkusmisskey.devserver;

import com.fasterxml.jackson.databind.JsonNode;

/** What an endpoint does. Null answers 204; an {@link ApiError} answers itself. */
@FunctionalInterface
interface Handler {
    JsonNode handle(Call call);
}
