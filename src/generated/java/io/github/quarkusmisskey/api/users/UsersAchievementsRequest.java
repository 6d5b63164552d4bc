package io.github.quarkusmisskey.api.users;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code users/achievements} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersAchievementsRequest(String userId) implements Body<UsersAchievementsRequest> {

    public UsersAchievementsRequest {
        Objects.requireNonNull(userId, "userId");
    }
}
