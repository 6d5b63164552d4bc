package io.github.quarkusmisskey.api.sw;

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
 * What {@code sw/update-registration} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SwUpdateRegistrationResponse(
        String userId,
        String endpoint,
        Boolean sendReadMessage,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public SwUpdateRegistrationResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public SwUpdateRegistrationResponse(String userId, String endpoint, Boolean sendReadMessage) {
        this(userId, endpoint, sendReadMessage, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SwUpdateRegistrationResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "SwUpdateRegistrationResponse",
                "userId,endpoint,sendReadMessage,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {userId, endpoint, sendReadMessage, unknown};
    }
}
