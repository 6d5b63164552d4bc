package io.github.quarkusmisskey.api.admin.systemwebhook;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code admin/system-webhook/show} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminSystemWebhookShowRequest(String id) implements Body<AdminSystemWebhookShowRequest> {

    public AdminSystemWebhookShowRequest {
        Objects.requireNonNull(id, "id");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminSystemWebhookShowRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminSystemWebhookShowRequest",
                "id",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id};
    }

    /** With what the lambda sets. */
    public static AdminSystemWebhookShowRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminSystemWebhookShowRequest}; what is not set is left out. */
    public static final class Builder {

        private String id;

        private Builder() {}

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public AdminSystemWebhookShowRequest build() {
            return new AdminSystemWebhookShowRequest(
                    id);
        }
    }
}
