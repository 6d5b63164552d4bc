package io.github.quarkusmisskey.api.bubblegame;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code bubble-game/ranking} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BubbleGameRankingRequest(String gameMode) implements Body<BubbleGameRankingRequest> {

    public BubbleGameRankingRequest {
        Objects.requireNonNull(gameMode, "gameMode");
    }
}
