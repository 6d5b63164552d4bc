package io.github.quarkusmisskey.api.users.lists;

import java.time.Instant;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.model.UserLite;

/** What {@code users/lists/get-memberships} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersListsGetMembershipsItem(
        String id,
        Instant createdAt,
        String userId,
        UserLite user,
        Boolean withReplies) {}
