package io.github.quarkusmisskey.api.auth.session;

import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.App;

/**
 * What {@code auth/session/show} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuthSessionShowResponse(
        String id,
        App app,
        String token,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public AuthSessionShowResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public AuthSessionShowResponse(String id, App app, String token) {
        this(id, app, token, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AuthSessionShowResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "AuthSessionShowResponse",
                "id,app,token,unknown",
                id, app, "[redacted]", unknown);
    }

    private Object[] componentValues() {
        return new Object[] {id, app, token, unknown};
    }
}
