package io.github.quarkusmisskey.api.clips;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code clips/create} takes. A null member is left out.
 *
 * @param name 1 to 100 characters
 * @param isPublic {@code false} if left out
 * @param description at most 2048 characters
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClipsCreateRequest(
        String name,
        Boolean isPublic,
        String description) implements Body<ClipsCreateRequest> {

    public ClipsCreateRequest {
        Objects.requireNonNull(name, "name");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClipsCreateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ClipsCreateRequest",
                "name,isPublic,description",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {name, isPublic, description};
    }

    /** With what is required alone. */
    public static ClipsCreateRequest of(String name) {
        return new ClipsCreateRequest(name, null, null);
    }

    /** With what the lambda sets. */
    public static ClipsCreateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link ClipsCreateRequest}; what is not set is left out. */
    public static final class Builder {

        private String name;
        private Boolean isPublic;
        private String description;

        private Builder() {}

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder isPublic(boolean isPublic) {
            this.isPublic = isPublic;
            return this;
        }

        public Builder description(String description) {
            this.description = description;
            return this;
        }

        public ClipsCreateRequest build() {
            return new ClipsCreateRequest(
                    name,
                    isPublic,
                    description);
        }
    }
}
