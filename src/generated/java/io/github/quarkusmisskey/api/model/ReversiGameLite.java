package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * The schema {@code ReversiGameLite}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
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
        Long timeLimitForEachTurn,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public ReversiGameLite {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public ReversiGameLite(
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
            Long timeLimitForEachTurn) {
        this(id, createdAt, startedAt, endedAt, isStarted, isEnded, user1Id, user2Id, user1, user2, winnerId, winner, surrenderedUserId, timeoutUserId, black, bw, noIrregularRules, isLlotheo, canPutEverywhere, loopedBoard, timeLimitForEachTurn, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReversiGameLite that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ReversiGameLite",
                "id,createdAt,startedAt,endedAt,isStarted,isEnded,user1Id,user2Id,user1,user2,winnerId,winner,surrenderedUserId,timeoutUserId,black,bw,noIrregularRules,isLlotheo,canPutEverywhere,loopedBoard,timeLimitForEachTurn,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, createdAt, startedAt, endedAt, isStarted, isEnded, user1Id, user2Id, user1, user2, winnerId, winner, surrenderedUserId, timeoutUserId, black, bw, noIrregularRules, isLlotheo, canPutEverywhere, loopedBoard, timeLimitForEachTurn, unknown};
    }
}
