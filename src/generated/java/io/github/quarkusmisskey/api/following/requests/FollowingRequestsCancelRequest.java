package io.github.quarkusmisskey.api.following.requests;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code following/requests/cancel} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FollowingRequestsCancelRequest(String userId) implements Body<FollowingRequestsCancelRequest> {

    public FollowingRequestsCancelRequest {
        Objects.requireNonNull(userId, "userId");
    }
}
