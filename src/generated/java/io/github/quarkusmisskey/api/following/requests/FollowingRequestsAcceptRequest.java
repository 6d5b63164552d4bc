package io.github.quarkusmisskey.api.following.requests;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code following/requests/accept} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FollowingRequestsAcceptRequest(String userId) implements Body<FollowingRequestsAcceptRequest> {

    public FollowingRequestsAcceptRequest {
        Objects.requireNonNull(userId, "userId");
    }
}
