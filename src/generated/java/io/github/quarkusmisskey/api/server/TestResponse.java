package io.github.quarkusmisskey.api.server;

import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code test} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TestResponse(
        String id,
        Boolean required,
        String string,
        @JsonProperty("default") String defaultValue,
        String nullableDefault,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public TestResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public TestResponse(
            String id,
            Boolean required,
            String string,
            String defaultValue,
            String nullableDefault) {
        this(id, required, string, defaultValue, nullableDefault, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TestResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "TestResponse",
                "id,required,string,defaultValue,nullableDefault,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, required, string, defaultValue, nullableDefault, unknown};
    }
}
