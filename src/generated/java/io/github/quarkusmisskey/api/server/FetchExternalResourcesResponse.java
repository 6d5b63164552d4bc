package io.github.quarkusmisskey.api.server;

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
 * What {@code fetch-external-resources} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FetchExternalResourcesResponse(
        String type,
        String data,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public FetchExternalResourcesResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public FetchExternalResourcesResponse(String type, String data) {
        this(type, data, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FetchExternalResourcesResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "FetchExternalResourcesResponse",
                "type,data,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {type, data, unknown};
    }
}
