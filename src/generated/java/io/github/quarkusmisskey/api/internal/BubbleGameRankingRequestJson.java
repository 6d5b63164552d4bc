package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.bubblegame.BubbleGameRankingRequest;

/** Reads and writes {@link BubbleGameRankingRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class BubbleGameRankingRequestJson extends RequestType<BubbleGameRankingRequest> {

    static final BubbleGameRankingRequestJson TYPE = new BubbleGameRankingRequestJson();

    private BubbleGameRankingRequestJson() {}

    @Override
    public void members(JsonOut json, BubbleGameRankingRequest value) throws IOException {
        json.text("gameMode", value.gameMode());
    }
}
