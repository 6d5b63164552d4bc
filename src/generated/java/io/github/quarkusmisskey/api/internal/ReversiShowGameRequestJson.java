package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.reversi.ReversiShowGameRequest;

/** Reads and writes {@link ReversiShowGameRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ReversiShowGameRequestJson extends RequestType<ReversiShowGameRequest> {

    static final ReversiShowGameRequestJson TYPE = new ReversiShowGameRequestJson();

    private ReversiShowGameRequestJson() {}

    @Override
    public void members(JsonOut json, ReversiShowGameRequest value) throws IOException {
        json.text("gameId", value.gameId());
    }
}
