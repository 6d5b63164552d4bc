package io.github.quarkusmisskey.api.following;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code following/delete} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FollowingDeleteRequest(String userId) implements Body<FollowingDeleteRequest> {

    public FollowingDeleteRequest {
        Objects.requireNonNull(userId, "userId");
    }
}
