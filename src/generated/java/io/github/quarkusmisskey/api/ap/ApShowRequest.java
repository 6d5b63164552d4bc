package io.github.quarkusmisskey.api.ap;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code ap/show} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ApShowRequest(String uri) implements Body<ApShowRequest> {

    public ApShowRequest {
        Objects.requireNonNull(uri, "uri");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApShowRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ApShowRequest",
                "uri",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {uri};
    }

    /** With what the lambda sets. */
    public static ApShowRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link ApShowRequest}; what is not set is left out. */
    public static final class Builder {

        private String uri;

        private Builder() {}

        public Builder uri(String uri) {
            this.uri = uri;
            return this;
        }

        public ApShowRequest build() {
            return new ApShowRequest(
                    uri);
        }
    }
}
