package io.github.quarkusmisskey.api.i;

import java.util.Arrays;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Patch;
import io.github.quarkusmisskey.api.internal.text.Components;

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

    @Override
    public boolean equals(Object other) {
        return other instanceof IRevokeTokenRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "IRevokeTokenRequest",
                "tokenId,token",
                tokenId, "[redacted]");
    }

    private Object[] componentValues() {
        return new Object[] {tokenId, token};
    }

    /** By tokenId alone. */
    public static IRevokeTokenRequest tokenId(String tokenId) {
        return new IRevokeTokenRequest(tokenId, null);
    }

    /** By token alone. */
    public static IRevokeTokenRequest token(String token) {
        return new IRevokeTokenRequest(null, Patch.of(token));
    }

    /** With what the lambda sets. */
    public static IRevokeTokenRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link IRevokeTokenRequest}; what is not set is left out. */
    public static final class Builder {

        private String tokenId;
        private Patch<String> token;

        private Builder() {}

        public Builder tokenId(String tokenId) {
            this.tokenId = tokenId;
            return this;
        }

        public Builder token(String token) {
            this.token = Patch.of(token);
            return this;
        }

        public Builder clearToken() {
            this.token = Patch.clear();
            return this;
        }

        public IRevokeTokenRequest build() {
            return new IRevokeTokenRequest(
                    tokenId,
                    token);
        }
    }
}
