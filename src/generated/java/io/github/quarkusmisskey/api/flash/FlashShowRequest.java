package io.github.quarkusmisskey.api.flash;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code flash/show} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FlashShowRequest(String flashId) implements Body<FlashShowRequest> {

    public FlashShowRequest {
        Objects.requireNonNull(flashId, "flashId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FlashShowRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "FlashShowRequest",
                "flashId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {flashId};
    }

    /** With what the lambda sets. */
    public static FlashShowRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link FlashShowRequest}; what is not set is left out. */
    public static final class Builder {

        private String flashId;

        private Builder() {}

        public Builder flashId(String flashId) {
            this.flashId = flashId;
            return this;
        }

        public FlashShowRequest build() {
            return new FlashShowRequest(
                    flashId);
        }
    }
}
