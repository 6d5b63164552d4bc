package io.github.quarkusmisskey.api.model;

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
 * The schema {@code App}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record App(
        String id,
        String name,
        String callbackUrl,
        List<String> permission,
        String secret,
        Boolean isAuthorized,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public App {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public App(
            String id,
            String name,
            String callbackUrl,
            List<String> permission,
            String secret,
            Boolean isAuthorized) {
        this(id, name, callbackUrl, permission, secret, isAuthorized, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof App that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "App",
                "id,name,callbackUrl,permission,secret,isAuthorized,unknown",
                id, name, callbackUrl, permission, "[redacted]", isAuthorized, unknown);
    }

    private Object[] componentValues() {
        return new Object[] {id, name, callbackUrl, permission, secret, isAuthorized, unknown};
    }
}
