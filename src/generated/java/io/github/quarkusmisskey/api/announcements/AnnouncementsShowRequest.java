package io.github.quarkusmisskey.api.announcements;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code announcements/show} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnnouncementsShowRequest(String announcementId) implements Body<AnnouncementsShowRequest> {

    public AnnouncementsShowRequest {
        Objects.requireNonNull(announcementId, "announcementId");
    }
}
