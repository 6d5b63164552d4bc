package io.github.quarkusmisskey.api.reversi;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code reversi/show-game} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReversiShowGameRequest(String gameId) implements Body<ReversiShowGameRequest> {

    public ReversiShowGameRequest {
        Objects.requireNonNull(gameId, "gameId");
    }
}
