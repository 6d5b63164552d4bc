package io.github.quarkusmisskey.api.server;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code fetch-rss} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FetchRssRequest(String url) implements Body<FetchRssRequest> {

    public FetchRssRequest {
        Objects.requireNonNull(url, "url");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FetchRssRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "FetchRssRequest",
                "url",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {url};
    }

    /** With what the lambda sets. */
    public static FetchRssRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link FetchRssRequest}; what is not set is left out. */
    public static final class Builder {

        private String url;

        private Builder() {}

        public Builder url(String url) {
            this.url = url;
            return this;
        }

        public FetchRssRequest build() {
            return new FetchRssRequest(
                    url);
        }
    }
}
