package io.github.quarkusmisskey.api.sw;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code sw/update-registration} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SwUpdateRegistrationRequest(
        String endpoint,
        Boolean sendReadMessage) implements Body<SwUpdateRegistrationRequest> {

    public SwUpdateRegistrationRequest {
        Objects.requireNonNull(endpoint, "endpoint");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SwUpdateRegistrationRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "SwUpdateRegistrationRequest",
                "endpoint,sendReadMessage",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {endpoint, sendReadMessage};
    }

    /** With what is required alone. */
    public static SwUpdateRegistrationRequest of(String endpoint) {
        return new SwUpdateRegistrationRequest(endpoint, null);
    }

    /** With what the lambda sets. */
    public static SwUpdateRegistrationRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link SwUpdateRegistrationRequest}; what is not set is left out. */
    public static final class Builder {

        private String endpoint;
        private Boolean sendReadMessage;

        private Builder() {}

        public Builder endpoint(String endpoint) {
            this.endpoint = endpoint;
            return this;
        }

        public Builder sendReadMessage(boolean sendReadMessage) {
            this.sendReadMessage = sendReadMessage;
            return this;
        }

        public SwUpdateRegistrationRequest build() {
            return new SwUpdateRegistrationRequest(
                    endpoint,
                    sendReadMessage);
        }
    }
}
