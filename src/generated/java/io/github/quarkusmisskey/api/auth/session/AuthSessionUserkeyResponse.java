package io.github.quarkusmisskey.api.auth.session;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.model.UserDetailedNotMe;

/** What {@code auth/session/userkey} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuthSessionUserkeyResponse(String accessToken, UserDetailedNotMe user) {

    /** Without the secrets. */
    @Override
    public String toString() {
        return "AuthSessionUserkeyResponse[accessToken=[redacted]"
                + ", user=" + user
                + "]";
    }
}
