package io.github.quarkusmisskey.api.users.lists;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/**
 * What {@code users/lists/update} takes. A null member is left out.
 *
 * @param name 1 to 100 characters
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersListsUpdateRequest(
        String listId,
        String name,
        Boolean isPublic) implements Body<UsersListsUpdateRequest> {

    public UsersListsUpdateRequest {
        Objects.requireNonNull(listId, "listId");
    }

    /** With what is required alone. */
    public static UsersListsUpdateRequest of(String listId) {
        return new UsersListsUpdateRequest(listId, null, null);
    }
}
