package io.github.quarkusmisskey.api.following.requests;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.model.UserLite;

/** What {@code following/requests/list} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FollowingRequestsListItem(String id, UserLite follower, UserLite followee) {}
