package io.github.quarkusmisskey.api.users.lists;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code users/lists/unfavorite} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersListsUnfavoriteRequest(String listId) implements Body<UsersListsUnfavoriteRequest> {

    public UsersListsUnfavoriteRequest {
        Objects.requireNonNull(listId, "listId");
    }
}
