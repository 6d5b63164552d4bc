package io.github.quarkusmisskey.api.i.twofactor;

import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;

/**
 * What {@code i/2fa/register} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ITwoFactorRegisterResponse(
        String qr,
        String url,
        String secret,
        String label,
        String issuer,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public ITwoFactorRegisterResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public ITwoFactorRegisterResponse(
            String qr,
            String url,
            String secret,
            String label,
            String issuer) {
        this(qr, url, secret, label, issuer, null);
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "ITwoFactorRegisterResponse[qr=[redacted]"
                + ", url=[redacted]"
                + ", secret=[redacted]"
                + ", label=" + label
                + ", issuer=" + issuer
                + ", unknown=" + unknown
                + "]";
    }
}
