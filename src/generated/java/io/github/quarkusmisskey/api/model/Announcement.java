package io.github.quarkusmisskey.api.model;

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
 * The schema {@code Announcement}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Announcement(
        String id,
        Instant createdAt,
        Instant updatedAt,
        String text,
        String title,
        String imageUrl,
        AnnouncementIcon icon,
        AnnouncementDisplay display,
        Boolean needConfirmationToRead,
        Boolean silence,
        Boolean forYou,
        Boolean isRead,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public Announcement {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public Announcement(
            String id,
            Instant createdAt,
            Instant updatedAt,
            String text,
            String title,
            String imageUrl,
            AnnouncementIcon icon,
            AnnouncementDisplay display,
            Boolean needConfirmationToRead,
            Boolean silence,
            Boolean forYou,
            Boolean isRead) {
        this(id, createdAt, updatedAt, text, title, imageUrl, icon, display, needConfirmationToRead, silence, forYou, isRead, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Announcement that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "Announcement",
                "id,createdAt,updatedAt,text,title,imageUrl,icon,display,needConfirmationToRead,silence,forYou,isRead,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, createdAt, updatedAt, text, title, imageUrl, icon, display, needConfirmationToRead, silence, forYou, isRead, unknown};
    }
}
