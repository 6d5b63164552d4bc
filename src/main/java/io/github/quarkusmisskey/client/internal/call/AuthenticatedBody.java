package io.github.quarkusmisskey.client.internal.call;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The JSON body as it is sent: the token beside the request's own members. */
@RegisterForReflection
public record AuthenticatedBody(
        @JsonInclude(JsonInclude.Include.NON_NULL) String i,
        @JsonUnwrapped Object request) {

    @Override
    public String toString() {
        return "AuthenticatedBody[redacted]";
    }
}
