package io.github.quarkusmisskey.api.model;

import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;

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

    /** Without the secrets. */
    @Override
    public String toString() {
        return "App[id=" + id
                + ", name=" + name
                + ", callbackUrl=" + callbackUrl
                + ", permission=" + permission
                + ", secret=[redacted]"
                + ", isAuthorized=" + isAuthorized
                + ", unknown=" + unknown
                + "]";
    }
}
