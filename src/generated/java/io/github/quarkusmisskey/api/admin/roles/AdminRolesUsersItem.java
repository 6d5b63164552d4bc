package io.github.quarkusmisskey.api.admin.roles;

import java.time.Instant;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.model.UserDetailed;

/** What {@code admin/roles/users} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminRolesUsersItem(String id, Instant createdAt, UserDetailed user, Instant expiresAt) {}
