package io.github.quarkusmisskey.api.users;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/**
 * What {@code users/get-frequently-replied-users} takes. A null member is left out.
 *
 * @param limit 1 to 100, {@code 10} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersGetFrequentlyRepliedUsersRequest(
        String userId,
        Integer limit) implements Body<UsersGetFrequentlyRepliedUsersRequest> {

    public UsersGetFrequentlyRepliedUsersRequest {
        Objects.requireNonNull(userId, "userId");
    }

    /** With what is required alone. */
    public static UsersGetFrequentlyRepliedUsersRequest of(String userId) {
        return new UsersGetFrequentlyRepliedUsersRequest(userId, null);
    }
}
