package io.github.quarkusmisskey.api.users;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.model.UserDetailed;

/** What {@code users/get-frequently-replied-users} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersGetFrequentlyRepliedUsersItem(UserDetailed user, Double weight) {}
