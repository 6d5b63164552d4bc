package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.bubblegame.BubbleGameRankingItem;
import io.github.quarkusmisskey.api.model.UserLite;

/** Reads and writes {@link BubbleGameRankingItem}. */
@Generated("io.github.quarkusmisskey.generator")
final class BubbleGameRankingItemJson extends ObjectType<BubbleGameRankingItem> {

    static final BubbleGameRankingItemJson TYPE = new BubbleGameRankingItemJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "score",
            "user");

    private BubbleGameRankingItemJson() {}

    @Override
    public BubbleGameRankingItem read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Long score = null;
        UserLite user = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> score = json.whole();
                case 2 -> user = UserLiteJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new BubbleGameRankingItem(
                id,
                score,
                user,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, BubbleGameRankingItem value) throws IOException {
        json.text("id", value.id());
        json.member("score", value.score(), Scalars.WHOLE);
        json.member("user", value.user(), UserLiteJson.TYPE);
        json.unknown(value.unknown());
    }
}
