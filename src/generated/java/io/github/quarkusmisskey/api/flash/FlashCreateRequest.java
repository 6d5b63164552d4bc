package io.github.quarkusmisskey.api.flash;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.FlashVisibility;

/**
 * What {@code flash/create} takes. A null member is left out.
 *
 * @param visibility {@code public} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FlashCreateRequest(
        String title,
        String summary,
        String script,
        List<String> permissions,
        FlashVisibility visibility) implements Body<FlashCreateRequest> {

    public FlashCreateRequest {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(script, "script");
        Objects.requireNonNull(permissions, "permissions");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FlashCreateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "FlashCreateRequest",
                "title,summary,script,permissions,visibility",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {title, summary, script, permissions, visibility};
    }

    /** With what the lambda sets. */
    public static FlashCreateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder();
        copy.title = title;
        copy.summary = summary;
        copy.script = script;
        copy.permissions = permissions;
        copy.visibility = visibility;
        return copy;
    }

    /** Collects the components of a {@link FlashCreateRequest}; what is not set is left out. */
    public static final class Builder {

        private String title;
        private String summary;
        private String script;
        private List<String> permissions;
        private FlashVisibility visibility;

        private Builder() {}

        public Builder title(String title) {
            this.title = title;
            return this;
        }

        public Builder summary(String summary) {
            this.summary = summary;
            return this;
        }

        public Builder script(String script) {
            this.script = script;
            return this;
        }

        public Builder permissions(List<String> permissions) {
            this.permissions = permissions;
            return this;
        }

        public Builder permissions(String... permissions) {
            return permissions(List.of(permissions));
        }

        public Builder visibility(FlashVisibility visibility) {
            this.visibility = visibility;
            return this;
        }

        public FlashCreateRequest build() {
            return new FlashCreateRequest(
                    title,
                    summary,
                    script,
                    permissions,
                    visibility);
        }
    }
}
