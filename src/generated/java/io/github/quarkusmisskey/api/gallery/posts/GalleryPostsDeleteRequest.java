package io.github.quarkusmisskey.api.gallery.posts;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code gallery/posts/delete} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GalleryPostsDeleteRequest(String postId) implements Body<GalleryPostsDeleteRequest> {

    public GalleryPostsDeleteRequest {
        Objects.requireNonNull(postId, "postId");
    }
}
