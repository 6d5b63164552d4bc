package io.github.quarkusmisskey.api.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.PageFont;

/**
 * What {@code pages/create} takes. A null member is left out.
 *
 * @param name at least 1 characters, matches {@code ^[a-zA-Z0-9_-]+$}
 * @param font {@code sans-serif} if left out
 * @param alignCenter {@code false} if left out
 * @param hideTitleWhenPinned {@code false} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PagesCreateRequest(
        String title,
        String name,
        String summary,
        List<Map<String, Object>> content,
        List<Map<String, Object>> variables,
        String script,
        String eyeCatchingImageId,
        PageFont font,
        Boolean alignCenter,
        Boolean hideTitleWhenPinned) implements Body<PagesCreateRequest> {

    public PagesCreateRequest {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(variables, "variables");
        Objects.requireNonNull(script, "script");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PagesCreateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "PagesCreateRequest",
                "title,name,summary,content,variables,script,eyeCatchingImageId,font,alignCenter,hideTitleWhenPinned",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {title, name, summary, content, variables, script, eyeCatchingImageId, font, alignCenter, hideTitleWhenPinned};
    }

    /** With what the lambda sets. */
    public static PagesCreateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder();
        copy.title = title;
        copy.name = name;
        copy.summary = summary;
        copy.content = content;
        copy.variables = variables;
        copy.script = script;
        copy.eyeCatchingImageId = eyeCatchingImageId;
        copy.font = font;
        copy.alignCenter = alignCenter;
        copy.hideTitleWhenPinned = hideTitleWhenPinned;
        return copy;
    }

    /** Collects the components of a {@link PagesCreateRequest}; what is not set is left out. */
    public static final class Builder {

        private String title;
        private String name;
        private String summary;
        private List<Map<String, Object>> content;
        private List<Map<String, Object>> variables;
        private String script;
        private String eyeCatchingImageId;
        private PageFont font;
        private Boolean alignCenter;
        private Boolean hideTitleWhenPinned;

        private Builder() {}

        public Builder title(String title) {
            this.title = title;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder summary(String summary) {
            this.summary = summary;
            return this;
        }

        public Builder content(List<Map<String, Object>> content) {
            this.content = content;
            return this;
        }

        public Builder variables(List<Map<String, Object>> variables) {
            this.variables = variables;
            return this;
        }

        public Builder script(String script) {
            this.script = script;
            return this;
        }

        public Builder eyeCatchingImageId(String eyeCatchingImageId) {
            this.eyeCatchingImageId = eyeCatchingImageId;
            return this;
        }

        public Builder font(PageFont font) {
            this.font = font;
            return this;
        }

        public Builder alignCenter(boolean alignCenter) {
            this.alignCenter = alignCenter;
            return this;
        }

        public Builder hideTitleWhenPinned(boolean hideTitleWhenPinned) {
            this.hideTitleWhenPinned = hideTitleWhenPinned;
            return this;
        }

        public PagesCreateRequest build() {
            return new PagesCreateRequest(
                    title,
                    name,
                    summary,
                    content,
                    variables,
                    script,
                    eyeCatchingImageId,
                    font,
                    alignCenter,
                    hideTitleWhenPinned);
        }
    }
}
