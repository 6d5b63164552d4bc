package io.github.quarkusmisskey.api.admin.announcements;

import java.time.Instant;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.model.AnnouncementDisplay;
import io.github.quarkusmisskey.api.model.AnnouncementIcon;

/** What {@code admin/announcements/list} answers. */
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
        Long reads) {}
