package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.reversi.ReversiCancelMatchRequest;

/** Reads and writes {@link ReversiCancelMatchRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ReversiCancelMatchRequestJson extends RequestType<ReversiCancelMatchRequest> {

    static final ReversiCancelMatchRequestJson TYPE = new ReversiCancelMatchRequestJson();

    private ReversiCancelMatchRequestJson() {}

    @Override
    public void members(JsonOut json, ReversiCancelMatchRequest value) throws IOException {
        json.text("userId", value.userId());
    }
}
