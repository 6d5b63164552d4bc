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
import io.github.quarkusmisskey.api.model.UserDetailedNotMe;

/**
 * What {@code auth/session/userkey} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuthSessionUserkeyResponse(
        String accessToken,
        UserDetailedNotMe user,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public AuthSessionUserkeyResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public AuthSessionUserkeyResponse(String accessToken, UserDetailedNotMe user) {
        this(accessToken, user, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AuthSessionUserkeyResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "AuthSessionUserkeyResponse",
                "accessToken,user,unknown",
                "[redacted]", user, unknown);
    }

    private Object[] componentValues() {
        return new Object[] {accessToken, user, unknown};
    }
}
