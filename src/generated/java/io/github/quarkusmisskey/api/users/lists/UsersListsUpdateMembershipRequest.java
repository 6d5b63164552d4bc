package io.github.quarkusmisskey.api.users.lists;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code users/lists/update-membership} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersListsUpdateMembershipRequest(
        String listId,
        String userId,
        Boolean withReplies) implements Body<UsersListsUpdateMembershipRequest> {

    public UsersListsUpdateMembershipRequest {
        Objects.requireNonNull(listId, "listId");
        Objects.requireNonNull(userId, "userId");
    }

    /** With what is required alone. */
    public static UsersListsUpdateMembershipRequest of(String listId, String userId) {
        return new UsersListsUpdateMembershipRequest(listId, userId, null);
    }
}
