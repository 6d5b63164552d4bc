package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * The schema {@code Page}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page(
        String id,
        Instant createdAt,
        Instant updatedAt,
        String userId,
        UserLite user,
        List<PageBlock> content,
        List<JsonNode> variables,
        String title,
        String name,
        String summary,
        Boolean hideTitleWhenPinned,
        Boolean alignCenter,
        PageFont font,
        String script,
        String eyeCatchingImageId,
        DriveFile eyeCatchingImage,
        List<DriveFile> attachedFiles,
        Long likedCount,
        Boolean isLiked,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public Page {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public Page(
            String id,
            Instant createdAt,
            Instant updatedAt,
            String userId,
            UserLite user,
            List<PageBlock> content,
            List<JsonNode> variables,
            String title,
            String name,
            String summary,
            Boolean hideTitleWhenPinned,
            Boolean alignCenter,
            PageFont font,
            String script,
            String eyeCatchingImageId,
            DriveFile eyeCatchingImage,
            List<DriveFile> attachedFiles,
            Long likedCount,
            Boolean isLiked) {
        this(id, createdAt, updatedAt, userId, user, content, variables, title, name, summary, hideTitleWhenPinned, alignCenter, font, script, eyeCatchingImageId, eyeCatchingImage, attachedFiles, likedCount, isLiked, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Page that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "Page",
                "id,createdAt,updatedAt,userId,user,content,variables,title,name,summary,hideTitleWhenPinned,alignCenter,font,script,eyeCatchingImageId,eyeCatchingImage,attachedFiles,likedCount,isLiked,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, createdAt, updatedAt, userId, user, content, variables, title, name, summary, hideTitleWhenPinned, alignCenter, font, script, eyeCatchingImageId, eyeCatchingImage, attachedFiles, likedCount, isLiked, unknown};
    }
}
