package io.github.quarkusmisskey.api.users.lists;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/**
 * What {@code users/lists/show} takes. A null member is left out.
 *
 * @param forPublic {@code false} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersListsShowRequest(String listId, Boolean forPublic) implements Body<UsersListsShowRequest> {

    public UsersListsShowRequest {
        Objects.requireNonNull(listId, "listId");
    }

    /** With what is required alone. */
    public static UsersListsShowRequest of(String listId) {
        return new UsersListsShowRequest(listId, null);
    }
}
