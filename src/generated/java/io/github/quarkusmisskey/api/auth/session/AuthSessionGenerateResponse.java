package io.github.quarkusmisskey.api.auth.session;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code auth/session/generate} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuthSessionGenerateResponse(String token, String url) {

    /** Without the secrets. */
    @Override
    public String toString() {
        return "AuthSessionGenerateResponse[token=[redacted]"
                + ", url=" + url
                + "]";
    }
}
