package io.github.quarkusmisskey.api.reversi;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code reversi/surrender} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReversiSurrenderRequest(String gameId) implements Body<ReversiSurrenderRequest> {

    public ReversiSurrenderRequest {
        Objects.requireNonNull(gameId, "gameId");
    }
}
