package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.bubblegame.BubbleGameRegisterRequest;

/** Reads and writes {@link BubbleGameRegisterRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class BubbleGameRegisterRequestJson extends RequestType<BubbleGameRegisterRequest> {

    static final BubbleGameRegisterRequestJson TYPE = new BubbleGameRegisterRequestJson();

    private BubbleGameRegisterRequestJson() {}

    @Override
    public void members(JsonOut json, BubbleGameRegisterRequest value) throws IOException {
        json.member("score", value.score(), Scalars.WHOLE);
        json.text("seed", value.seed());
        json.member("logs", value.logs(), ListType.of(ListType.of(Scalars.WHOLE)));
        json.text("gameMode", value.gameMode());
        json.member("gameVersion", value.gameVersion(), Scalars.WHOLE);
    }
}
