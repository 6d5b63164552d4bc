package io.github.quarkusmisskey.api.clips;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Patch;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code clips/update} takes. A null member is left out.
 *
 * @param name 1 to 100 characters
 * @param description at most 2048 characters, left out if null, cleared by {@code Patch.clear()}
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClipsUpdateRequest(
        String clipId,
        String name,
        Boolean isPublic,
        Patch<String> description) implements Body<ClipsUpdateRequest> {

    public ClipsUpdateRequest {
        Objects.requireNonNull(clipId, "clipId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClipsUpdateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ClipsUpdateRequest",
                "clipId,name,isPublic,description",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {clipId, name, isPublic, description};
    }

    /** With what is required alone. */
    public static ClipsUpdateRequest of(String clipId) {
        return new Builder(clipId).build();
    }

    /** With what the lambda sets. */
    public static ClipsUpdateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String clipId) {
        return new Builder(clipId);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(clipId);
        copy.name = name;
        copy.isPublic = isPublic;
        copy.description = description;
        return copy;
    }

    /** Collects the components of a {@link ClipsUpdateRequest}; what is not set is left out. */
    public static final class Builder {

        private String clipId;
        private String name;
        private Boolean isPublic;
        private Patch<String> description;

        private Builder() {}

        private Builder(String clipId) {
            this.clipId = clipId;
        }

        public Builder clipId(String clipId) {
            this.clipId = clipId;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder isPublic(boolean isPublic) {
            this.isPublic = isPublic;
            return this;
        }

        public Builder description(String description) {
            this.description = Patch.of(description);
            return this;
        }

        public Builder clearDescription() {
            this.description = Patch.clear();
            return this;
        }

        public ClipsUpdateRequest build() {
            return new ClipsUpdateRequest(
                    clipId,
                    name,
                    isPublic,
                    description);
        }
    }
}
