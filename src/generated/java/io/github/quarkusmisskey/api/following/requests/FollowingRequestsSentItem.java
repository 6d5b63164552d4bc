package io.github.quarkusmisskey.api.following.requests;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.model.UserLite;

/** What {@code following/requests/sent} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FollowingRequestsSentItem(String id, UserLite follower, UserLite followee) {}
