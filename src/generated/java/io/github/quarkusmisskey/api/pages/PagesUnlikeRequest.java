package io.github.quarkusmisskey.api.pages;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code pages/unlike} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PagesUnlikeRequest(String pageId) implements Body<PagesUnlikeRequest> {

    public PagesUnlikeRequest {
        Objects.requireNonNull(pageId, "pageId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PagesUnlikeRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "PagesUnlikeRequest",
                "pageId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {pageId};
    }

    /** With what the lambda sets. */
    public static PagesUnlikeRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link PagesUnlikeRequest}; what is not set is left out. */
    public static final class Builder {

        private String pageId;

        private Builder() {}

        public Builder pageId(String pageId) {
            this.pageId = pageId;
            return this;
        }

        public PagesUnlikeRequest build() {
            return new PagesUnlikeRequest(
                    pageId);
        }
    }
}
