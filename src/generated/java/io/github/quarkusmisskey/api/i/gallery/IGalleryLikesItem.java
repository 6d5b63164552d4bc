package io.github.quarkusmisskey.api.i.gallery;

import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.GalleryPost;

/**
 * What {@code i/gallery/likes} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IGalleryLikesItem(
        String id,
        GalleryPost post,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public IGalleryLikesItem {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public IGalleryLikesItem(String id, GalleryPost post) {
        this(id, post, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IGalleryLikesItem that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "IGalleryLikesItem",
                "id,post,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, post, unknown};
    }
}
