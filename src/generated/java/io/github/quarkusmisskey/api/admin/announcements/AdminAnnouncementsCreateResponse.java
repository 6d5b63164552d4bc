package io.github.quarkusmisskey.api.admin.announcements;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code admin/announcements/create} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminAnnouncementsCreateResponse(
        String id,
        Instant createdAt,
        Instant updatedAt,
        String title,
        String text,
        String imageUrl,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public AdminAnnouncementsCreateResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public AdminAnnouncementsCreateResponse(
            String id,
            Instant createdAt,
            Instant updatedAt,
            String title,
            String text,
            String imageUrl) {
        this(id, createdAt, updatedAt, title, text, imageUrl, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminAnnouncementsCreateResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminAnnouncementsCreateResponse",
                "id,createdAt,updatedAt,title,text,imageUrl,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, createdAt, updatedAt, title, text, imageUrl, unknown};
    }
}
