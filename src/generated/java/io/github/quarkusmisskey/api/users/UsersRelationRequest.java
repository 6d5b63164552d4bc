package io.github.quarkusmisskey.api.users;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.OneOrMany;

/** What {@code users/relation} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersRelationRequest(OneOrMany<String> userId) implements Body<UsersRelationRequest> {

    public UsersRelationRequest {
        Objects.requireNonNull(userId, "userId");
    }
}
