package io.github.quarkusmisskey.api.admin;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What {@code admin/reset-password} answers.
 *
 * @param password 8 to 8 characters
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminResetPasswordResponse(String password) {

    /** Without the secrets. */
    @Override
    public String toString() {
        return "AdminResetPasswordResponse[password=[redacted]"
                + "]";
    }
}
