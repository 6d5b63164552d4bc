package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.reversi.ReversiVerifyRequest;

/** Reads and writes {@link ReversiVerifyRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ReversiVerifyRequestJson extends RequestType<ReversiVerifyRequest> {

    static final ReversiVerifyRequestJson TYPE = new ReversiVerifyRequestJson();

    private ReversiVerifyRequestJson() {}

    @Override
    public void members(JsonOut json, ReversiVerifyRequest value) throws IOException {
        json.text("gameId", value.gameId());
        json.text("crc32", value.crc32());
    }
}
