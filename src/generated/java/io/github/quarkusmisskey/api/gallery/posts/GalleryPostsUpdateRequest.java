package io.github.quarkusmisskey.api.gallery.posts;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Patch;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code gallery/posts/update} takes. A null member is left out.
 *
 * @param title at least 1 characters
 * @param description left out if null, cleared by {@code Patch.clear()}
 * @param fileIds 1 to 32 items, no two the same
 * @param isSensitive {@code false} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GalleryPostsUpdateRequest(
        String postId,
        String title,
        Patch<String> description,
        List<String> fileIds,
        Boolean isSensitive) implements Body<GalleryPostsUpdateRequest> {

    public GalleryPostsUpdateRequest {
        Objects.requireNonNull(postId, "postId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GalleryPostsUpdateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "GalleryPostsUpdateRequest",
                "postId,title,description,fileIds,isSensitive",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {postId, title, description, fileIds, isSensitive};
    }

    /** With what is required alone. */
    public static GalleryPostsUpdateRequest of(String postId) {
        return new Builder(postId).build();
    }

    /** With what the lambda sets. */
    public static GalleryPostsUpdateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String postId) {
        return new Builder(postId);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(postId);
        copy.title = title;
        copy.description = description;
        copy.fileIds = fileIds;
        copy.isSensitive = isSensitive;
        return copy;
    }

    /** Collects the components of a {@link GalleryPostsUpdateRequest}; what is not set is left out. */
    public static final class Builder {

        private String postId;
        private String title;
        private Patch<String> description;
        private List<String> fileIds;
        private Boolean isSensitive;

        private Builder() {}

        private Builder(String postId) {
            this.postId = postId;
        }

        public Builder postId(String postId) {
            this.postId = postId;
            return this;
        }

        public Builder title(String title) {
            this.title = title;
            return this;
        }

        public Builder description(String description) {
            this.description = Patch.of(description);
            return this;
        }

        public Builder clearDescription() {
            this.description = Patch.clear();
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

        public GalleryPostsUpdateRequest build() {
            return new GalleryPostsUpdateRequest(
                    postId,
                    title,
                    description,
                    fileIds,
                    isSensitive);
        }
    }
}
