package io.github.quarkusmisskey.api.gallery.posts;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code gallery/posts/like} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GalleryPostsLikeRequest(String postId) implements Body<GalleryPostsLikeRequest> {

    public GalleryPostsLikeRequest {
        Objects.requireNonNull(postId, "postId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GalleryPostsLikeRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "GalleryPostsLikeRequest",
                "postId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {postId};
    }

    /** With what the lambda sets. */
    public static GalleryPostsLikeRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link GalleryPostsLikeRequest}; what is not set is left out. */
    public static final class Builder {

        private String postId;

        private Builder() {}

        public Builder postId(String postId) {
            this.postId = postId;
            return this;
        }

        public GalleryPostsLikeRequest build() {
            return new GalleryPostsLikeRequest(
                    postId);
        }
    }
}
