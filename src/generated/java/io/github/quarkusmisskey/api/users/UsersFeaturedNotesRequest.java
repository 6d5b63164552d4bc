package io.github.quarkusmisskey.api.users;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/**
 * What {@code users/featured-notes} takes. A null member is left out.
 *
 * @param limit 1 to 100, {@code 10} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersFeaturedNotesRequest(
        Integer limit,
        String untilId,
        String userId) implements Body<UsersFeaturedNotesRequest> {

    public UsersFeaturedNotesRequest {
        Objects.requireNonNull(userId, "userId");
    }

    /** With what is required alone. */
    public static UsersFeaturedNotesRequest of(String userId) {
        return new UsersFeaturedNotesRequest(null, null, userId);
    }
}
