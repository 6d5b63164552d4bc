package io.github.quarkusmisskey.api.model;

import java.time.Instant;
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
 * The schema {@code Signin}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Signin(
        String id,
        Instant createdAt,
        String ip,
        JsonNode headers,
        Boolean success,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public Signin {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public Signin(String id, Instant createdAt, String ip, JsonNode headers, Boolean success) {
        this(id, createdAt, ip, headers, success, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Signin that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "Signin",
                "id,createdAt,ip,headers,success,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, createdAt, ip, headers, success, unknown};
    }
}
