package io.github.quarkusmisskey.api.model;

import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code App}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record App(
        String id,
        String name,
        String callbackUrl,
        List<String> permission,
        String secret,
        Boolean isAuthorized) {

    /** Without the secrets. */
    @Override
    public String toString() {
        return "App[id=" + id
                + ", name=" + name
                + ", callbackUrl=" + callbackUrl
                + ", permission=" + permission
                + ", secret=[redacted]"
                + ", isAuthorized=" + isAuthorized
                + "]";
    }
}
