package io.github.quarkusmisskey.api.roles;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.model.UserDetailed;

/** What {@code roles/users} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RolesUsersItem(String id, UserDetailed user) {}
