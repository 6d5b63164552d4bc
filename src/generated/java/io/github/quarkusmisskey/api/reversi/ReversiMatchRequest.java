package io.github.quarkusmisskey.api.reversi;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/**
 * What {@code reversi/match} takes. A null member is left out.
 *
 * @param noIrregularRules {@code false} if left out
 * @param multiple {@code false} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReversiMatchRequest(
        String userId,
        Boolean noIrregularRules,
        Boolean multiple) implements Body<ReversiMatchRequest> {}
