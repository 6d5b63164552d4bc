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
 * What {@code i/registry/get} takes. A null member is left out.
 *
 * @param scope {@code []} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IRegistryGetRequest(
        String key,
        List<String> scope,
        String domain) implements Body<IRegistryGetRequest> {

    public IRegistryGetRequest {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(scope, "scope");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IRegistryGetRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "IRegistryGetRequest",
                "key,scope,domain",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {key, scope, domain};
    }

    /** With what is required alone. */
    public static IRegistryGetRequest of(String key, List<String> scope) {
        return new IRegistryGetRequest(key, scope, null);
    }

    /** With what the lambda sets. */
    public static IRegistryGetRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link IRegistryGetRequest}; what is not set is left out. */
    public static final class Builder {

        private String key;
        private List<String> scope;
        private String domain;

        private Builder() {}

        public Builder key(String key) {
            this.key = key;
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

        public IRegistryGetRequest build() {
            return new IRegistryGetRequest(
                    key,
                    scope,
                    domain);
        }
    }
}
