package io.github.quarkusmisskey.api.blocking;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code blocking/delete} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BlockingDeleteRequest(String userId) implements Body<BlockingDeleteRequest> {

    public BlockingDeleteRequest {
        Objects.requireNonNull(userId, "userId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BlockingDeleteRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "BlockingDeleteRequest",
                "userId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {userId};
    }

    /** With what the lambda sets. */
    public static BlockingDeleteRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link BlockingDeleteRequest}; what is not set is left out. */
    public static final class Builder {

        private String userId;

        private Builder() {}

        public Builder userId(String userId) {
            this.userId = userId;
            return this;
        }

        public BlockingDeleteRequest build() {
            return new BlockingDeleteRequest(
                    userId);
        }
    }
}
