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

/**
 * What {@code auth/session/generate} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuthSessionGenerateResponse(
        String token,
        String url,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public AuthSessionGenerateResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public AuthSessionGenerateResponse(String token, String url) {
        this(token, url, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AuthSessionGenerateResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "AuthSessionGenerateResponse",
                "token,url,unknown",
                "[redacted]", url, unknown);
    }

    private Object[] componentValues() {
        return new Object[] {token, url, unknown};
    }
}
