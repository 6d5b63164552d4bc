package io.github.quarkusmisskey.api.channels;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code channels/create} takes. A null member is left out.
 *
 * @param name 1 to 128 characters
 * @param description 1 to 2048 characters
 * @param color 1 to 16 characters
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChannelsCreateRequest(
        String name,
        String description,
        String bannerId,
        String color,
        Boolean isSensitive,
        Boolean allowRenoteToExternal) implements Body<ChannelsCreateRequest> {

    public ChannelsCreateRequest {
        Objects.requireNonNull(name, "name");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChannelsCreateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ChannelsCreateRequest",
                "name,description,bannerId,color,isSensitive,allowRenoteToExternal",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {name, description, bannerId, color, isSensitive, allowRenoteToExternal};
    }

    /** With what is required alone. */
    public static ChannelsCreateRequest of(String name) {
        return new Builder(name).build();
    }

    /** With what the lambda sets. */
    public static ChannelsCreateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(name);
        copy.description = description;
        copy.bannerId = bannerId;
        copy.color = color;
        copy.isSensitive = isSensitive;
        copy.allowRenoteToExternal = allowRenoteToExternal;
        return copy;
    }

    /** Collects the components of a {@link ChannelsCreateRequest}; what is not set is left out. */
    public static final class Builder {

        private String name;
        private String description;
        private String bannerId;
        private String color;
        private Boolean isSensitive;
        private Boolean allowRenoteToExternal;

        private Builder() {}

        private Builder(String name) {
            this.name = name;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder description(String description) {
            this.description = description;
            return this;
        }

        public Builder bannerId(String bannerId) {
            this.bannerId = bannerId;
            return this;
        }

        public Builder color(String color) {
            this.color = color;
            return this;
        }

        public Builder isSensitive(boolean isSensitive) {
            this.isSensitive = isSensitive;
            return this;
        }

        public Builder allowRenoteToExternal(boolean allowRenoteToExternal) {
            this.allowRenoteToExternal = allowRenoteToExternal;
            return this;
        }

        public ChannelsCreateRequest build() {
            return new ChannelsCreateRequest(
                    name,
                    description,
                    bannerId,
                    color,
                    isSensitive,
                    allowRenoteToExternal);
        }
    }
}
