package io.github.quarkusmisskey.api.admin.relays;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code admin/relays/remove} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminRelaysRemoveRequest(String inbox) implements Body<AdminRelaysRemoveRequest> {

    public AdminRelaysRemoveRequest {
        Objects.requireNonNull(inbox, "inbox");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminRelaysRemoveRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminRelaysRemoveRequest",
                "inbox",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {inbox};
    }

    /** With what the lambda sets. */
    public static AdminRelaysRemoveRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminRelaysRemoveRequest}; what is not set is left out. */
    public static final class Builder {

        private String inbox;

        private Builder() {}

        public Builder inbox(String inbox) {
            this.inbox = inbox;
            return this;
        }

        public AdminRelaysRemoveRequest build() {
            return new AdminRelaysRemoveRequest(
                    inbox);
        }
    }
}
