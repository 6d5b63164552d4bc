package io.github.quarkusmisskey.api.gallery.posts;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code gallery/posts/create} takes. A null member is left out.
 *
 * @param title at least 1 characters
 * @param fileIds 1 to 32 items, no two the same
 * @param isSensitive {@code false} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GalleryPostsCreateRequest(
        String title,
        String description,
        List<String> fileIds,
        Boolean isSensitive) implements Body<GalleryPostsCreateRequest> {

    public GalleryPostsCreateRequest {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(fileIds, "fileIds");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GalleryPostsCreateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "GalleryPostsCreateRequest",
                "title,description,fileIds,isSensitive",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {title, description, fileIds, isSensitive};
    }

    /** With what is required alone. */
    public static GalleryPostsCreateRequest of(String title, List<String> fileIds) {
        return new Builder(title, fileIds).build();
    }

    /** With what the lambda sets. */
    public static GalleryPostsCreateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String title, List<String> fileIds) {
        return new Builder(title, fileIds);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(title, fileIds);
        copy.description = description;
        copy.isSensitive = isSensitive;
        return copy;
    }

    /** Collects the components of a {@link GalleryPostsCreateRequest}; what is not set is left out. */
    public static final class Builder {

        private String title;
        private String description;
        private List<String> fileIds;
        private Boolean isSensitive;

        private Builder() {}

        private Builder(String title, List<String> fileIds) {
            this.title = title;
            this.fileIds = fileIds;
        }

        public Builder title(String title) {
            this.title = title;
            return this;
        }

        public Builder description(String description) {
            this.description = description;
            return this;
        }

        public Builder fileIds(List<String> fileIds) {
            this.fileIds = fileIds;
            return this;
        }

        public Builder fileIds(String... fileIds) {
            return fileIds(List.of(fileIds));
        }

        public Builder isSensitive(boolean isSensitive) {
            this.isSensitive = isSensitive;
            return this;
        }

        public GalleryPostsCreateRequest build() {
            return new GalleryPostsCreateRequest(
                    title,
                    description,
                    fileIds,
                    isSensitive);
        }
    }
}
