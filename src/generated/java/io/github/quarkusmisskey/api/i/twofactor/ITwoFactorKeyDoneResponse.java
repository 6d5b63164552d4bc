package io.github.quarkusmisskey.api.i.twofactor;

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
 * What {@code i/2fa/key-done} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ITwoFactorKeyDoneResponse(
        String id,
        String name,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public ITwoFactorKeyDoneResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public ITwoFactorKeyDoneResponse(String id, String name) {
        this(id, name, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ITwoFactorKeyDoneResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ITwoFactorKeyDoneResponse",
                "id,name,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, name, unknown};
    }
}
