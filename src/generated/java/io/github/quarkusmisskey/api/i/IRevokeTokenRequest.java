package io.github.quarkusmisskey.api.i;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Patch;

/**
 * What {@code i/revoke-token} takes. A null member is left out.
 *
 * @param token left out if null, cleared by {@code Patch.clear()}
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IRevokeTokenRequest(String tokenId, Patch<String> token) implements Body<IRevokeTokenRequest> {

    public IRevokeTokenRequest {
        if (tokenId == null && token == null) {
            throw new IllegalArgumentException(
                    "IRevokeTokenRequest needs tokenId, or token");
        }
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "IRevokeTokenRequest[tokenId=" + tokenId
                + ", token=[redacted]"
                + "]";
    }

    /** By tokenId alone. */
    public static IRevokeTokenRequest tokenId(String tokenId) {
        return new IRevokeTokenRequest(tokenId, null);
    }

    /** By token alone. */
    public static IRevokeTokenRequest token(String token) {
        return new IRevokeTokenRequest(null, Patch.of(token));
    }
}
