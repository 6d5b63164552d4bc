package io.github.quarkusmisskey.api.users;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/**
 * What {@code users/update-memo} takes. A null member is left out.
 *
 * @param memo null is sent as null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersUpdateMemoRequest(
        String userId,
        @JsonInclude(JsonInclude.Include.ALWAYS) String memo) implements Body<UsersUpdateMemoRequest> {

    public UsersUpdateMemoRequest {
        Objects.requireNonNull(userId, "userId");
    }
}
