package io.github.quarkusmisskey.api.admin;

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
 * What {@code admin/reset-password} answers.
 *
 * @param password 8 to 8 characters
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminResetPasswordResponse(
        String password,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public AdminResetPasswordResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public AdminResetPasswordResponse(String password) {
        this(password, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminResetPasswordResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "AdminResetPasswordResponse",
                "password,unknown",
                "[redacted]", unknown);
    }

    private Object[] componentValues() {
        return new Object[] {password, unknown};
    }
}
