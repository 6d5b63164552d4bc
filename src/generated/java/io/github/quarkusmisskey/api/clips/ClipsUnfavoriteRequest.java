package io.github.quarkusmisskey.api.clips;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code clips/unfavorite} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClipsUnfavoriteRequest(String clipId) implements Body<ClipsUnfavoriteRequest> {

    public ClipsUnfavoriteRequest {
        Objects.requireNonNull(clipId, "clipId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClipsUnfavoriteRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ClipsUnfavoriteRequest",
                "clipId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {clipId};
    }

    /** With what the lambda sets. */
    public static ClipsUnfavoriteRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link ClipsUnfavoriteRequest}; what is not set is left out. */
    public static final class Builder {

        private String clipId;

        private Builder() {}

        public Builder clipId(String clipId) {
            this.clipId = clipId;
            return this;
        }

        public ClipsUnfavoriteRequest build() {
            return new ClipsUnfavoriteRequest(
                    clipId);
        }
    }
}
