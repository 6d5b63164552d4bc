package io.github.quarkusmisskey.api.users.lists;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code users/lists/pull} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersListsPullRequest(String listId, String userId) implements Body<UsersListsPullRequest> {

    public UsersListsPullRequest {
        Objects.requireNonNull(listId, "listId");
        Objects.requireNonNull(userId, "userId");
    }
}
