package io.github.quarkusmisskey.api.admin;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code admin/unset-user-avatar} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminUnsetUserAvatarRequest(String userId) implements Body<AdminUnsetUserAvatarRequest> {

    public AdminUnsetUserAvatarRequest {
        Objects.requireNonNull(userId, "userId");
    }
}
