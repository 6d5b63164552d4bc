package io.github.quarkusmisskey.api.admin.announcements;

import java.time.Instant;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code admin/announcements/create} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminAnnouncementsCreateResponse(
        String id,
        Instant createdAt,
        Instant updatedAt,
        String title,
        String text,
        String imageUrl) {}
