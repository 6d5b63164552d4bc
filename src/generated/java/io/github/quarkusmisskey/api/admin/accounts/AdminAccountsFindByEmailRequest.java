package io.github.quarkusmisskey.api.admin.accounts;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code admin/accounts/find-by-email} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminAccountsFindByEmailRequest(String email) implements Body<AdminAccountsFindByEmailRequest> {

    public AdminAccountsFindByEmailRequest {
        Objects.requireNonNull(email, "email");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminAccountsFindByEmailRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminAccountsFindByEmailRequest",
                "email",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {email};
    }

    /** With what the lambda sets. */
    public static AdminAccountsFindByEmailRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminAccountsFindByEmailRequest}; what is not set is left out. */
    public static final class Builder {

        private String email;

        private Builder() {}

        public Builder email(String email) {
            this.email = email;
            return this;
        }

        public AdminAccountsFindByEmailRequest build() {
            return new AdminAccountsFindByEmailRequest(
                    email);
        }
    }
}
