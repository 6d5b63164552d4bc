package io.github.quarkusmisskey.api.server;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Patch;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code test} takes. A null member is left out.
 *
 * @param defaultValue {@code hello} if left out
 * @param nullableDefault {@code hello} if left out, left out if null, cleared by {@code Patch.clear()}
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TestRequest(
        Boolean required,
        String string,
        @JsonProperty("default") String defaultValue,
        Patch<String> nullableDefault,
        String id) implements Body<TestRequest> {

    public TestRequest {
        Objects.requireNonNull(required, "required");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TestRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "TestRequest",
                "required,string,defaultValue,nullableDefault,id",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {required, string, defaultValue, nullableDefault, id};
    }

    /** With what is required alone. */
    public static TestRequest of(boolean required) {
        return new Builder(required).build();
    }

    /** With what the lambda sets. */
    public static TestRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(boolean required) {
        return new Builder(required);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(required);
        copy.string = string;
        copy.defaultValue = defaultValue;
        copy.nullableDefault = nullableDefault;
        copy.id = id;
        return copy;
    }

    /** Collects the components of a {@link TestRequest}; what is not set is left out. */
    public static final class Builder {

        private Boolean required;
        private String string;
        private String defaultValue;
        private Patch<String> nullableDefault;
        private String id;

        private Builder() {}

        private Builder(boolean required) {
            this.required = required;
        }

        public Builder required(boolean required) {
            this.required = required;
            return this;
        }

        public Builder string(String string) {
            this.string = string;
            return this;
        }

        public Builder defaultValue(String defaultValue) {
            this.defaultValue = defaultValue;
            return this;
        }

        public Builder nullableDefault(String nullableDefault) {
            this.nullableDefault = Patch.of(nullableDefault);
            return this;
        }

        public Builder clearNullableDefault() {
            this.nullableDefault = Patch.clear();
            return this;
        }

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public TestRequest build() {
            return new TestRequest(
                    required,
                    string,
                    defaultValue,
                    nullableDefault,
                    id);
        }
    }
}
