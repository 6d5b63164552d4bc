package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code Announcement}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
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
        Boolean isRead) {}
