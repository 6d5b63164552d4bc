package io.github.quarkusmisskey.devserver.internal.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.devserver.DevUser;
import io.github.quarkusmisskey.devserver.PageOrder;
import io.github.quarkusmisskey.devserver.internal.http.ApiError;
import io.github.quarkusmisskey.devserver.internal.http.ReceivedFile;
import io.github.quarkusmisskey.devserver.internal.store.IdPage;
import io.github.quarkusmisskey.devserver.internal.store.TokenGrant;

/**
 * A call that passed all checks. {@code grant} is null for an anonymous call; {@code params} includes the default
 * values; {@code file} is null unless the endpoint takes one.
 */
public record EndpointCall(
        EndpointDefinition endpoint, TokenGrant grant, JsonNode params, ReceivedFile file, PageOrder pageOrder) {

    /** The user who calls, or null. */
    public DevUser viewer() {
        return grant == null ? null : grant.user();
    }

    /** A text parameter; null if it is absent or null. */
    public String text(String name) {
        return params.path(name).textValue();
    }

    public IdPage paging() {
        return IdPage.of(params, pageOrder);
    }

    public boolean flag(String name) {
        return params.path(name).asBoolean();
    }

    public ApiError error(String code, String message) {
        return endpoint.error(code, message);
    }
}
