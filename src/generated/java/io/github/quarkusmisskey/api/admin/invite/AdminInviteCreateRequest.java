package io.github.quarkusmisskey.api.admin.invite;

import java.time.Instant;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/**
 * What {@code admin/invite/create} takes. A null member is left out.
 *
 * @param count 1 to 100, {@code 1} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminInviteCreateRequest(
        Integer count,
        Instant expiresAt) implements Body<AdminInviteCreateRequest> {}
