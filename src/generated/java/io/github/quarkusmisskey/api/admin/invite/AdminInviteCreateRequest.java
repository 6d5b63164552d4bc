package io.github.quarkusmisskey.api.admin.invite;

import java.time.Instant;
import java.util.Arrays;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code admin/invite/create} takes. A null member is left out.
 *
 * @param count 1 to 100, {@code 1} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminInviteCreateRequest(
        Integer count,
        Instant expiresAt) implements Body<AdminInviteCreateRequest> {

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminInviteCreateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminInviteCreateRequest",
                "count,expiresAt",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {count, expiresAt};
    }

    /** With what the lambda sets. */
    public static AdminInviteCreateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminInviteCreateRequest}; what is not set is left out. */
    public static final class Builder {

        private Integer count;
        private Instant expiresAt;

        private Builder() {}

        public Builder count(int count) {
            this.count = count;
            return this;
        }

        public Builder expiresAt(Instant expiresAt) {
            this.expiresAt = expiresAt;
            return this;
        }

        public AdminInviteCreateRequest build() {
            return new AdminInviteCreateRequest(
                    count,
                    expiresAt);
        }
    }
}
