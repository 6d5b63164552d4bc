package io.github.quarkusmisskey.api.invite;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code invite/delete} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InviteDeleteRequest(String inviteId) implements Body<InviteDeleteRequest> {

    public InviteDeleteRequest {
        Objects.requireNonNull(inviteId, "inviteId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof InviteDeleteRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "InviteDeleteRequest",
                "inviteId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {inviteId};
    }

    /** With what the lambda sets. */
    public static InviteDeleteRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link InviteDeleteRequest}; what is not set is left out. */
    public static final class Builder {

        private String inviteId;

        private Builder() {}

        public Builder inviteId(String inviteId) {
            this.inviteId = inviteId;
            return this;
        }

        public InviteDeleteRequest build() {
            return new InviteDeleteRequest(
                    inviteId);
        }
    }
}
