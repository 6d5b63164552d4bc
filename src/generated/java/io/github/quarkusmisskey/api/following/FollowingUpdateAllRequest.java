package io.github.quarkusmisskey.api.following;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.FollowNotify;

/** What {@code following/update-all} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FollowingUpdateAllRequest(
        @JsonProperty("notify") FollowNotify notifyValue,
        Boolean withReplies) implements Body<FollowingUpdateAllRequest> {}
