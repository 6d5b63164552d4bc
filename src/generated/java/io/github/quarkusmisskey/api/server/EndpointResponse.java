package io.github.quarkusmisskey.api.server;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code endpoint} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EndpointResponse(
        List<Param> params,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public EndpointResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public EndpointResponse(List<Param> params) {
        this(params, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EndpointResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "EndpointResponse",
                "params,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {params, unknown};
    }

    /**
     * An object that {@link EndpointResponse} holds.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Param(String name, String type, @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

        public Param {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Param(String name, String type) {
            this(name, type, null);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Param that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Param",
                    "name,type,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {name, type, unknown};
        }
    }
}
