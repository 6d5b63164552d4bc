package io.github.quarkusmisskey.api.admin.federation;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code admin/federation/delete-all-files} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminFederationDeleteAllFilesRequest(
        String host) implements Body<AdminFederationDeleteAllFilesRequest> {

    public AdminFederationDeleteAllFilesRequest {
        Objects.requireNonNull(host, "host");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminFederationDeleteAllFilesRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminFederationDeleteAllFilesRequest",
                "host",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {host};
    }

    /** With what the lambda sets. */
    public static AdminFederationDeleteAllFilesRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminFederationDeleteAllFilesRequest}; what is not set is left out. */
    public static final class Builder {

        private String host;

        private Builder() {}

        public Builder host(String host) {
            this.host = host;
            return this;
        }

        public AdminFederationDeleteAllFilesRequest build() {
            return new AdminFederationDeleteAllFilesRequest(
                    host);
        }
    }
}
