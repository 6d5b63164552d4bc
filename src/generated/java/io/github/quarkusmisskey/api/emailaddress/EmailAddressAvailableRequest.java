package io.github.quarkusmisskey.api.emailaddress;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code email-address/available} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmailAddressAvailableRequest(
        String emailAddress) implements Body<EmailAddressAvailableRequest> {

    public EmailAddressAvailableRequest {
        Objects.requireNonNull(emailAddress, "emailAddress");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmailAddressAvailableRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "EmailAddressAvailableRequest",
                "emailAddress",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {emailAddress};
    }

    /** With what the lambda sets. */
    public static EmailAddressAvailableRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link EmailAddressAvailableRequest}; what is not set is left out. */
    public static final class Builder {

        private String emailAddress;

        private Builder() {}

        public Builder emailAddress(String emailAddress) {
            this.emailAddress = emailAddress;
            return this;
        }

        public EmailAddressAvailableRequest build() {
            return new EmailAddressAvailableRequest(
                    emailAddress);
        }
    }
}
