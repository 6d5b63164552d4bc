package io.github.quarkusmisskey.api.server;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code fetch-external-resources} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FetchExternalResourcesRequest(
        String url,
        String hash) implements Body<FetchExternalResourcesRequest> {

    public FetchExternalResourcesRequest {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(hash, "hash");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FetchExternalResourcesRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "FetchExternalResourcesRequest",
                "url,hash",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {url, hash};
    }

    /** With what the lambda sets. */
    public static FetchExternalResourcesRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link FetchExternalResourcesRequest}; what is not set is left out. */
    public static final class Builder {

        private String url;
        private String hash;

        private Builder() {}

        public Builder url(String url) {
            this.url = url;
            return this;
        }

        public Builder hash(String hash) {
            this.hash = hash;
            return this;
        }

        public FetchExternalResourcesRequest build() {
            return new FetchExternalResourcesRequest(
                    url,
                    hash);
        }
    }
}
