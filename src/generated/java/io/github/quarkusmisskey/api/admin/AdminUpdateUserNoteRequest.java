package io.github.quarkusmisskey.api.admin;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code admin/update-user-note} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminUpdateUserNoteRequest(
        String userId,
        String text) implements Body<AdminUpdateUserNoteRequest> {

    public AdminUpdateUserNoteRequest {
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(text, "text");
    }
}
