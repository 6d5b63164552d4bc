package io.github.quarkusmisskey.api.admin.announcements;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code admin/announcements/delete} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminAnnouncementsDeleteRequest(String id) implements Body<AdminAnnouncementsDeleteRequest> {

    public AdminAnnouncementsDeleteRequest {
        Objects.requireNonNull(id, "id");
    }
}
