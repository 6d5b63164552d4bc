package io.github.quarkusmisskey.api.flash;

import java.util.Arrays;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code flash/featured} takes. A null member is left out.
 *
 * @param offset at least 0, {@code 0} if left out
 * @param limit 1 to 100, {@code 10} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FlashFeaturedRequest(Integer offset, Integer limit) implements Body<FlashFeaturedRequest> {

    @Override
    public boolean equals(Object other) {
        return other instanceof FlashFeaturedRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "FlashFeaturedRequest",
                "offset,limit",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {offset, limit};
    }

    /** With what the lambda sets. */
    public static FlashFeaturedRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link FlashFeaturedRequest}; what is not set is left out. */
    public static final class Builder {

        private Integer offset;
        private Integer limit;

        private Builder() {}

        public Builder offset(int offset) {
            this.offset = offset;
            return this;
        }

        public Builder limit(int limit) {
            this.limit = limit;
            return this;
        }

        public FlashFeaturedRequest build() {
            return new FlashFeaturedRequest(
                    offset,
                    limit);
        }
    }
}
