package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code ReversiGameLite}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReversiGameLite(
        String id,
        Instant createdAt,
        Instant startedAt,
        Instant endedAt,
        Boolean isStarted,
        Boolean isEnded,
        String user1Id,
        String user2Id,
        UserLite user1,
        UserLite user2,
        String winnerId,
        UserLite winner,
        String surrenderedUserId,
        String timeoutUserId,
        Long black,
        ReversiBlack bw,
        Boolean noIrregularRules,
        Boolean isLlotheo,
        Boolean canPutEverywhere,
        Boolean loopedBoard,
        Long timeLimitForEachTurn) {}
