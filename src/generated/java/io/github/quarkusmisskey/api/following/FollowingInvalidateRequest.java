package io.github.quarkusmisskey.api.following;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code following/invalidate} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FollowingInvalidateRequest(String userId) implements Body<FollowingInvalidateRequest> {

    public FollowingInvalidateRequest {
        Objects.requireNonNull(userId, "userId");
    }
}
