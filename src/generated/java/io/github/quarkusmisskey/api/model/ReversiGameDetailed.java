package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code ReversiGameDetailed}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReversiGameDetailed(
        String id,
        Instant createdAt,
        Instant startedAt,
        Instant endedAt,
        Boolean isStarted,
        Boolean isEnded,
        JsonNode form1,
        JsonNode form2,
        Boolean user1Ready,
        Boolean user2Ready,
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
        Long timeLimitForEachTurn,
        List<List<Long>> logs,
        List<String> map) {}
