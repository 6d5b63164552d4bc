package io.github.quarkusmisskey.api.gallery;

import java.util.Arrays;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code gallery/featured} takes. A null member is left out.
 *
 * @param limit 1 to 100, {@code 10} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GalleryFeaturedRequest(Integer limit, String untilId) implements Body<GalleryFeaturedRequest> {

    @Override
    public boolean equals(Object other) {
        return other instanceof GalleryFeaturedRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "GalleryFeaturedRequest",
                "limit,untilId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {limit, untilId};
    }

    /** With what the lambda sets. */
    public static GalleryFeaturedRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link GalleryFeaturedRequest}; what is not set is left out. */
    public static final class Builder {

        private Integer limit;
        private String untilId;

        private Builder() {}

        public Builder limit(int limit) {
            this.limit = limit;
            return this;
        }

        public Builder untilId(String untilId) {
            this.untilId = untilId;
            return this;
        }

        public GalleryFeaturedRequest build() {
            return new GalleryFeaturedRequest(
                    limit,
                    untilId);
        }
    }
}
