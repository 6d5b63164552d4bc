package io.github.quarkusmisskey.api.i.twofactor;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code i/2fa/register} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ITwoFactorRegisterResponse(String qr, String url, String secret, String label, String issuer) {

    /** Without the secrets. */
    @Override
    public String toString() {
        return "ITwoFactorRegisterResponse[qr=[redacted]"
                + ", url=[redacted]"
                + ", secret=[redacted]"
                + ", label=" + label
                + ", issuer=" + issuer
                + "]";
    }
}
