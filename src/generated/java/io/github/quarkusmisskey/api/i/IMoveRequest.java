package io.github.quarkusmisskey.api.i;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code i/move} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IMoveRequest(String moveToAccount) implements Body<IMoveRequest> {

    public IMoveRequest {
        Objects.requireNonNull(moveToAccount, "moveToAccount");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IMoveRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "IMoveRequest",
                "moveToAccount",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {moveToAccount};
    }

    /** With what the lambda sets. */
    public static IMoveRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link IMoveRequest}; what is not set is left out. */
    public static final class Builder {

        private String moveToAccount;

        private Builder() {}

        public Builder moveToAccount(String moveToAccount) {
            this.moveToAccount = moveToAccount;
            return this;
        }

        public IMoveRequest build() {
            return new IMoveRequest(
                    moveToAccount);
        }
    }
}
