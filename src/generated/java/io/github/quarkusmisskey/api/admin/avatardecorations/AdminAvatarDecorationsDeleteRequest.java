package io.github.quarkusmisskey.api.admin.avatardecorations;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code admin/avatar-decorations/delete} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminAvatarDecorationsDeleteRequest(
        String id) implements Body<AdminAvatarDecorationsDeleteRequest> {

    public AdminAvatarDecorationsDeleteRequest {
        Objects.requireNonNull(id, "id");
    }
}
