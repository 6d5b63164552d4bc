package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.reversi.ReversiGamesRequest;

/** Reads and writes {@link ReversiGamesRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ReversiGamesRequestJson extends RequestType<ReversiGamesRequest> {

    static final ReversiGamesRequestJson TYPE = new ReversiGamesRequestJson();

    private ReversiGamesRequestJson() {}

    @Override
    public void members(JsonOut json, ReversiGamesRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.member("my", value.my(), Scalars.FLAG);
    }

    @Override
    public Number limit(ReversiGamesRequest request) {
        return request.limit();
    }
}
