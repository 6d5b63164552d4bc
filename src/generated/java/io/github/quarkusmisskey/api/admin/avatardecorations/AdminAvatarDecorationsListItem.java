package io.github.quarkusmisskey.api.admin.avatardecorations;

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
 * What {@code admin/avatar-decorations/list} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminAvatarDecorationsListItem(
        String id,
        Instant createdAt,
        Instant updatedAt,
        String name,
        String description,
        String url,
        List<String> roleIdsThatCanBeUsedThisDecoration,
        String category,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public AdminAvatarDecorationsListItem {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public AdminAvatarDecorationsListItem(
            String id,
            Instant createdAt,
            Instant updatedAt,
            String name,
            String description,
            String url,
            List<String> roleIdsThatCanBeUsedThisDecoration,
            String category) {
        this(id, createdAt, updatedAt, name, description, url, roleIdsThatCanBeUsedThisDecoration, category, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminAvatarDecorationsListItem that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminAvatarDecorationsListItem",
                "id,createdAt,updatedAt,name,description,url,roleIdsThatCanBeUsedThisDecoration,category,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, createdAt, updatedAt, name, description, url, roleIdsThatCanBeUsedThisDecoration, category, unknown};
    }
}
