package io.github.quarkusmisskey.api.i;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code i/apps} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IAppsRequest(Sort sort) implements Body<IAppsRequest> {

    @Override
    public boolean equals(Object other) {
        return other instanceof IAppsRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "IAppsRequest",
                "sort",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {sort};
    }

    /** With what the lambda sets. */
    public static IAppsRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link IAppsRequest}; what is not set is left out. */
    public static final class Builder {

        private Sort sort;

        private Builder() {}

        public Builder sort(Sort sort) {
            this.sort = sort;
            return this;
        }

        public IAppsRequest build() {
            return new IAppsRequest(
                    sort);
        }
    }

    /**
     * One of the constants, or any other word: servers may know more. Those keep their text and equal no constant.
     *
     * @param value the word on the wire
     */
    public record Sort(@JsonValue String value) {

        public static final Sort PLUS_CREATED_AT = new Sort("+createdAt");
        public static final Sort MINUS_CREATED_AT = new Sort("-createdAt");
        public static final Sort PLUS_LAST_USED_AT = new Sort("+lastUsedAt");
        public static final Sort MINUS_LAST_USED_AT = new Sort("-lastUsedAt");

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Sort {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Sort that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return value;
        }
    }
}
