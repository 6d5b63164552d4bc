package io.github.quarkusmisskey.api.i.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code i/registry/set} takes. A null member is left out.
 *
 * @param key at least 1 characters
 * @param scope {@code []} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IRegistrySetRequest(
        String key,
        Object value,
        List<String> scope,
        String domain) implements Body<IRegistrySetRequest> {

    public IRegistrySetRequest {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(scope, "scope");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IRegistrySetRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "IRegistrySetRequest",
                "key,value,scope,domain",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {key, value, scope, domain};
    }

    /** With what is required alone. */
    public static IRegistrySetRequest of(String key, Object value, List<String> scope) {
        return new Builder(key, value, scope).build();
    }

    /** With what the lambda sets. */
    public static IRegistrySetRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String key, Object value, List<String> scope) {
        return new Builder(key, value, scope);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(key, value, scope);
        copy.domain = domain;
        return copy;
    }

    /** Collects the components of a {@link IRegistrySetRequest}; what is not set is left out. */
    public static final class Builder {

        private String key;
        private Object value;
        private List<String> scope;
        private String domain;

        private Builder() {}

        private Builder(String key, Object value, List<String> scope) {
            this.key = key;
            this.value = value;
            this.scope = scope;
        }

        public Builder key(String key) {
            this.key = key;
            return this;
        }

        public Builder value(Object value) {
            this.value = value;
            return this;
        }

        public Builder scope(List<String> scope) {
            this.scope = scope;
            return this;
        }

        public Builder scope(String... scope) {
            return scope(List.of(scope));
        }

        public Builder domain(String domain) {
            this.domain = domain;
            return this;
        }

        public IRegistrySetRequest build() {
            return new IRegistrySetRequest(
                    key,
                    value,
                    scope,
                    domain);
        }
    }
}
