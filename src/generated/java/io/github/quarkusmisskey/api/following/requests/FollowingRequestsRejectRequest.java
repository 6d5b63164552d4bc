package io.github.quarkusmisskey.api.following.requests;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code following/requests/reject} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FollowingRequestsRejectRequest(String userId) implements Body<FollowingRequestsRejectRequest> {

    public FollowingRequestsRejectRequest {
        Objects.requireNonNull(userId, "userId");
    }
}
