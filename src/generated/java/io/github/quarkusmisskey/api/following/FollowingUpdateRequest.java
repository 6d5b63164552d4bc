package io.github.quarkusmisskey.api.following;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.FollowNotify;

/** What {@code following/update} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FollowingUpdateRequest(
        String userId,
        @JsonProperty("notify") FollowNotify notifyValue,
        Boolean withReplies) implements Body<FollowingUpdateRequest> {

    public FollowingUpdateRequest {
        Objects.requireNonNull(userId, "userId");
    }

    /** With what is required alone. */
    public static FollowingUpdateRequest of(String userId) {
        return new FollowingUpdateRequest(userId, null, null);
    }
}
