package io.github.quarkusmisskey.api.sw;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code sw/register} takes. A null member is left out.
 *
 * @param sendReadMessage {@code false} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SwRegisterRequest(
        String endpoint,
        String auth,
        String publickey,
        Boolean sendReadMessage) implements Body<SwRegisterRequest> {

    public SwRegisterRequest {
        Objects.requireNonNull(endpoint, "endpoint");
        Objects.requireNonNull(auth, "auth");
        Objects.requireNonNull(publickey, "publickey");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SwRegisterRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "SwRegisterRequest",
                "endpoint,auth,publickey,sendReadMessage",
                endpoint, "[redacted]", publickey, sendReadMessage);
    }

    private Object[] componentValues() {
        return new Object[] {endpoint, auth, publickey, sendReadMessage};
    }

    /** With what is required alone. */
    public static SwRegisterRequest of(String endpoint, String auth, String publickey) {
        return new Builder(endpoint, auth, publickey).build();
    }

    /** With what the lambda sets. */
    public static SwRegisterRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String endpoint, String auth, String publickey) {
        return new Builder(endpoint, auth, publickey);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(endpoint, auth, publickey);
        copy.sendReadMessage = sendReadMessage;
        return copy;
    }

    /** Collects the components of a {@link SwRegisterRequest}; what is not set is left out. */
    public static final class Builder {

        private String endpoint;
        private String auth;
        private String publickey;
        private Boolean sendReadMessage;

        private Builder() {}

        private Builder(String endpoint, String auth, String publickey) {
            this.endpoint = endpoint;
            this.auth = auth;
            this.publickey = publickey;
        }

        public Builder endpoint(String endpoint) {
            this.endpoint = endpoint;
            return this;
        }

        public Builder auth(String auth) {
            this.auth = auth;
            return this;
        }

        public Builder publickey(String publickey) {
            this.publickey = publickey;
            return this;
        }

        public Builder sendReadMessage(boolean sendReadMessage) {
            this.sendReadMessage = sendReadMessage;
            return this;
        }

        public SwRegisterRequest build() {
            return new SwRegisterRequest(
                    endpoint,
                    auth,
                    publickey,
                    sendReadMessage);
        }
    }
}
