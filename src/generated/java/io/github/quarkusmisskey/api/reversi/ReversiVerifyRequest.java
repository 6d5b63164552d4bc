package io.github.quarkusmisskey.api.reversi;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code reversi/verify} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReversiVerifyRequest(String gameId, String crc32) implements Body<ReversiVerifyRequest> {

    public ReversiVerifyRequest {
        Objects.requireNonNull(gameId, "gameId");
        Objects.requireNonNull(crc32, "crc32");
    }
}
