package io.github.quarkusmisskey.api.hashtags;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code hashtags/show} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HashtagsShowRequest(String tag) implements Body<HashtagsShowRequest> {

    public HashtagsShowRequest {
        Objects.requireNonNull(tag, "tag");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HashtagsShowRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "HashtagsShowRequest",
                "tag",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {tag};
    }

    /** With what the lambda sets. */
    public static HashtagsShowRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link HashtagsShowRequest}; what is not set is left out. */
    public static final class Builder {

        private String tag;

        private Builder() {}

        public Builder tag(String tag) {
            this.tag = tag;
            return this;
        }

        public HashtagsShowRequest build() {
            return new HashtagsShowRequest(
                    tag);
        }
    }
}
