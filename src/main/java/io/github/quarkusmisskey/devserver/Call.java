package io.github.quarkusmisskey.devserver;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A call that passed all gates. {@code grant} is null for an anonymous one; {@code params} has its defaults filled in;
 * {@code file} is null unless the endpoint takes one.
 */
record Call(EndpointDefinition endpoint, Grant grant, JsonNode params, ReceivedFile file, PageOrder pageOrder) {

    /** Who calls, or null. */
    DevUser viewer() {
        return grant == null ? null : grant.user();
    }

    /** A text parameter, or null if it is absent or null. */
    String text(String name) {
        return params.path(name).textValue();
    }

    Paging paging() {
        return Paging.of(params, pageOrder);
    }

    boolean flag(String name) {
        return params.path(name).asBoolean();
    }

    ApiError error(String code, String message) {
        return endpoint.error(code, message);
    }
}
