package io.github.quarkusmisskey.api.miauth;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code miauth/gen-token} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MiauthGenTokenResponse(String token) {

    /** Without the secrets. */
    @Override
    public String toString() {
        return "MiauthGenTokenResponse[token=[redacted]"
                + "]";
    }
}
