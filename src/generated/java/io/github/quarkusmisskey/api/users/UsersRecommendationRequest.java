package io.github.quarkusmisskey.api.users;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/**
 * What {@code users/recommendation} takes. A null member is left out.
 *
 * @param limit 1 to 100, {@code 10} if left out
 * @param offset {@code 0} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UsersRecommendationRequest(
        Integer limit,
        Integer offset) implements Body<UsersRecommendationRequest> {}
