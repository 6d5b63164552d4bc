package io.github.quarkusmisskey.api.admin.federation;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code admin/federation/update-instance} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminFederationUpdateInstanceRequest(
        String host,
        Boolean isSuspended,
        String moderationNote) implements Body<AdminFederationUpdateInstanceRequest> {

    public AdminFederationUpdateInstanceRequest {
        Objects.requireNonNull(host, "host");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminFederationUpdateInstanceRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminFederationUpdateInstanceRequest",
                "host,isSuspended,moderationNote",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {host, isSuspended, moderationNote};
    }

    /** With what is required alone. */
    public static AdminFederationUpdateInstanceRequest of(String host) {
        return new AdminFederationUpdateInstanceRequest(host, null, null);
    }

    /** With what the lambda sets. */
    public static AdminFederationUpdateInstanceRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminFederationUpdateInstanceRequest}; what is not set is left out. */
    public static final class Builder {

        private String host;
        private Boolean isSuspended;
        private String moderationNote;

        private Builder() {}

        public Builder host(String host) {
            this.host = host;
            return this;
        }

        public Builder isSuspended(boolean isSuspended) {
            this.isSuspended = isSuspended;
            return this;
        }

        public Builder moderationNote(String moderationNote) {
            this.moderationNote = moderationNote;
            return this;
        }

        public AdminFederationUpdateInstanceRequest build() {
            return new AdminFederationUpdateInstanceRequest(
                    host,
                    isSuspended,
                    moderationNote);
        }
    }
}
