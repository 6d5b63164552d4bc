package io.github.quarkusmisskey.api.pages;

import java.util.Arrays;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code pages/show} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PagesShowRequest(
        String pageId,
        String name,
        String username) implements Body<PagesShowRequest> {

    public PagesShowRequest {
        if (pageId == null && (name == null || username == null)) {
            throw new IllegalArgumentException(
                    "PagesShowRequest needs pageId, or name and username");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PagesShowRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "PagesShowRequest",
                "pageId,name,username",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {pageId, name, username};
    }

    /** By pageId alone. */
    public static PagesShowRequest pageId(String pageId) {
        return new PagesShowRequest(pageId, null, null);
    }

    /** By name and username alone. */
    public static PagesShowRequest nameAndUsername(String name, String username) {
        return new PagesShowRequest(null, name, username);
    }

    /** With what the lambda sets. */
    public static PagesShowRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link PagesShowRequest}; what is not set is left out. */
    public static final class Builder {

        private String pageId;
        private String name;
        private String username;

        private Builder() {}

        public Builder pageId(String pageId) {
            this.pageId = pageId;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder username(String username) {
            this.username = username;
            return this;
        }

        public PagesShowRequest build() {
            return new PagesShowRequest(
                    pageId,
                    name,
                    username);
        }
    }
}
