package io.github.quarkusmisskey.api.users.lists;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code users/lists/favorite} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersListsFavoriteRequest(String listId) implements Body<UsersListsFavoriteRequest> {

    public UsersListsFavoriteRequest {
        Objects.requireNonNull(listId, "listId");
    }
}
