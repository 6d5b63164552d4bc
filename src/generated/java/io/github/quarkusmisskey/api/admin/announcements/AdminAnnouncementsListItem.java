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
import io.github.quarkusmisskey.api.model.AnnouncementDisplay;
import io.github.quarkusmisskey.api.model.AnnouncementIcon;

/**
 * What {@code admin/announcements/list} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminAnnouncementsListItem(
        String id,
        Instant createdAt,
        Instant updatedAt,
        String text,
        String title,
        AnnouncementIcon icon,
        AnnouncementDisplay display,
        Boolean isActive,
        Boolean forExistingUsers,
        Boolean silence,
        Boolean needConfirmationToRead,
        String userId,
        String imageUrl,
        Long reads,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public AdminAnnouncementsListItem {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public AdminAnnouncementsListItem(
            String id,
            Instant createdAt,
            Instant updatedAt,
            String text,
            String title,
            AnnouncementIcon icon,
            AnnouncementDisplay display,
            Boolean isActive,
            Boolean forExistingUsers,
            Boolean silence,
            Boolean needConfirmationToRead,
            String userId,
            String imageUrl,
            Long reads) {
        this(id, createdAt, updatedAt, text, title, icon, display, isActive, forExistingUsers, silence, needConfirmationToRead, userId, imageUrl, reads, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminAnnouncementsListItem that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminAnnouncementsListItem",
                "id,createdAt,updatedAt,text,title,icon,display,isActive,forExistingUsers,silence,needConfirmationToRead,userId,imageUrl,reads,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, createdAt, updatedAt, text, title, icon, display, isActive, forExistingUsers, silence, needConfirmationToRead, userId, imageUrl, reads, unknown};
    }
}
