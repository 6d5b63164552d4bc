package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.ReversiGameDetailed;
import io.github.quarkusmisskey.api.reversi.ReversiVerifyResponse;

/** Reads and writes {@link ReversiVerifyResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class ReversiVerifyResponseJson extends ObjectType<ReversiVerifyResponse> {

    static final ReversiVerifyResponseJson TYPE = new ReversiVerifyResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "desynced",
            "game");

    private ReversiVerifyResponseJson() {}

    @Override
    public ReversiVerifyResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        Boolean desynced = null;
        ReversiGameDetailed game = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> desynced = json.flag();
                case 1 -> game = ReversiGameDetailedJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new ReversiVerifyResponse(
                desynced,
                game,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ReversiVerifyResponse value) throws IOException {
        json.member("desynced", value.desynced(), Scalars.FLAG);
        json.member("game", value.game(), ReversiGameDetailedJson.TYPE);
        json.unknown(value.unknown());
    }
}
