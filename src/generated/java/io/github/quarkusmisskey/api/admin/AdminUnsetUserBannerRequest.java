package io.github.quarkusmisskey.api.admin;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code admin/unset-user-banner} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminUnsetUserBannerRequest(String userId) implements Body<AdminUnsetUserBannerRequest> {

    public AdminUnsetUserBannerRequest {
        Objects.requireNonNull(userId, "userId");
    }
}
