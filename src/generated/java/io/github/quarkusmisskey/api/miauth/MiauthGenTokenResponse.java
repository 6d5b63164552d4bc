package io.github.quarkusmisskey.api.miauth;

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
 * What {@code miauth/gen-token} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MiauthGenTokenResponse(
        String token,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public MiauthGenTokenResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public MiauthGenTokenResponse(String token) {
        this(token, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MiauthGenTokenResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "MiauthGenTokenResponse",
                "token,unknown",
                "[redacted]", unknown);
    }

    private Object[] componentValues() {
        return new Object[] {token, unknown};
    }
}
