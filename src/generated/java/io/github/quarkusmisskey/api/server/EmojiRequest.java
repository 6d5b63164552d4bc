package io.github.quarkusmisskey.api.server;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code emoji} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmojiRequest(String name) implements Body<EmojiRequest> {

    public EmojiRequest {
        Objects.requireNonNull(name, "name");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmojiRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "EmojiRequest",
                "name",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {name};
    }

    /** With what the lambda sets. */
    public static EmojiRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link EmojiRequest}; what is not set is left out. */
    public static final class Builder {

        private String name;

        private Builder() {}

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public EmojiRequest build() {
            return new EmojiRequest(
                    name);
        }
    }
}
