package io.github.quarkusmisskey.api.reversi;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code reversi/cancel-match} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReversiCancelMatchRequest(String userId) implements Body<ReversiCancelMatchRequest> {}
