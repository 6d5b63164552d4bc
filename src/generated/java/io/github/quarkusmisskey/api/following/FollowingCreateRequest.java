package io.github.quarkusmisskey.api.following;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code following/create} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FollowingCreateRequest(
        String userId,
        Boolean withReplies) implements Body<FollowingCreateRequest> {

    public FollowingCreateRequest {
        Objects.requireNonNull(userId, "userId");
    }

    /** With what is required alone. */
    public static FollowingCreateRequest of(String userId) {
        return new FollowingCreateRequest(userId, null);
    }
}
