package io.github.quarkusmisskey.api.server;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code page-push} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PagePushRequest(String pageId, String event, Object var) implements Body<PagePushRequest> {

    public PagePushRequest {
        Objects.requireNonNull(pageId, "pageId");
        Objects.requireNonNull(event, "event");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PagePushRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "PagePushRequest",
                "pageId,event,var",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {pageId, event, var};
    }

    /** With what is required alone. */
    public static PagePushRequest of(String pageId, String event) {
        return new PagePushRequest(pageId, event, null);
    }

    /** With what the lambda sets. */
    public static PagePushRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link PagePushRequest}; what is not set is left out. */
    public static final class Builder {

        private String pageId;
        private String event;
        private Object var;

        private Builder() {}

        public Builder pageId(String pageId) {
            this.pageId = pageId;
            return this;
        }

        public Builder event(String event) {
            this.event = event;
            return this;
        }

        public Builder var(Object var) {
            this.var = var;
            return this;
        }

        public PagePushRequest build() {
            return new PagePushRequest(
                    pageId,
                    event,
                    var);
        }
    }
}
