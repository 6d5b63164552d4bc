package io.github.quarkusmisskey.api.i.twofactor;

import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

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

    @Override
    public boolean equals(Object other) {
        return other instanceof ITwoFactorRegisterResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "ITwoFactorRegisterResponse",
                "qr,url,secret,label,issuer,unknown",
                "[redacted]", "[redacted]", "[redacted]", label, issuer, unknown);
    }

    private Object[] componentValues() {
        return new Object[] {qr, url, secret, label, issuer, unknown};
    }
}
