package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.reversi.ReversiSurrenderRequest;

/** Reads and writes {@link ReversiSurrenderRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ReversiSurrenderRequestJson extends RequestType<ReversiSurrenderRequest> {

    static final ReversiSurrenderRequestJson TYPE = new ReversiSurrenderRequestJson();

    private ReversiSurrenderRequestJson() {}

    @Override
    public void members(JsonOut json, ReversiSurrenderRequest value) throws IOException {
        json.text("gameId", value.gameId());
    }
}
