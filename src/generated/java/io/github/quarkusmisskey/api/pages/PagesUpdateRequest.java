package io.github.quarkusmisskey.api.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Patch;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.PageFont;

/**
 * What {@code pages/update} takes. A null member is left out.
 *
 * @param name at least 1 characters, matches {@code ^[a-zA-Z0-9_-]+$}
 * @param summary left out if null, cleared by {@code Patch.clear()}
 * @param eyeCatchingImageId left out if null, cleared by {@code Patch.clear()}
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PagesUpdateRequest(
        String pageId,
        String title,
        String name,
        Patch<String> summary,
        List<Map<String, Object>> content,
        List<Map<String, Object>> variables,
        String script,
        Patch<String> eyeCatchingImageId,
        PageFont font,
        Boolean alignCenter,
        Boolean hideTitleWhenPinned) implements Body<PagesUpdateRequest> {

    public PagesUpdateRequest {
        Objects.requireNonNull(pageId, "pageId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PagesUpdateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "PagesUpdateRequest",
                "pageId,title,name,summary,content,variables,script,eyeCatchingImageId,font,alignCenter,hideTitleWhenPinned",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {pageId, title, name, summary, content, variables, script, eyeCatchingImageId, font, alignCenter, hideTitleWhenPinned};
    }

    /** With what is required alone. */
    public static PagesUpdateRequest of(String pageId) {
        return new Builder(pageId).build();
    }

    /** With what the lambda sets. */
    public static PagesUpdateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String pageId) {
        return new Builder(pageId);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(pageId);
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

    /** Collects the components of a {@link PagesUpdateRequest}; what is not set is left out. */
    public static final class Builder {

        private String pageId;
        private String title;
        private String name;
        private Patch<String> summary;
        private List<Map<String, Object>> content;
        private List<Map<String, Object>> variables;
        private String script;
        private Patch<String> eyeCatchingImageId;
        private PageFont font;
        private Boolean alignCenter;
        private Boolean hideTitleWhenPinned;

        private Builder() {}

        private Builder(String pageId) {
            this.pageId = pageId;
        }

        public Builder pageId(String pageId) {
            this.pageId = pageId;
            return this;
        }

        public Builder title(String title) {
            this.title = title;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder summary(String summary) {
            this.summary = Patch.of(summary);
            return this;
        }

        public Builder clearSummary() {
            this.summary = Patch.clear();
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
            this.eyeCatchingImageId = Patch.of(eyeCatchingImageId);
            return this;
        }

        public Builder clearEyeCatchingImageId() {
            this.eyeCatchingImageId = Patch.clear();
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

        public PagesUpdateRequest build() {
            return new PagesUpdateRequest(
                    pageId,
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
