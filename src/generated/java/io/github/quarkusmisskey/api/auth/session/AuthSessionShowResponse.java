package io.github.quarkusmisskey.api.auth.session;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.model.App;

/** What {@code auth/session/show} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuthSessionShowResponse(String id, App app, String token) {

    /** Without the secrets. */
    @Override
    public String toString() {
        return "AuthSessionShowResponse[id=" + id
                + ", app=" + app
                + ", token=[redacted]"
                + "]";
    }
}
