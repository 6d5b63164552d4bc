package io.github.quarkusmisskey.api.users;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.model.UserLite;

/** What {@code users/get-following-users-by-birthday} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersGetFollowingUsersByBirthdayItem(String id, String birthday, UserLite user) {}
