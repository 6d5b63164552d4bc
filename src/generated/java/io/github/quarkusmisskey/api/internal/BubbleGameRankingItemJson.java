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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "id" -> id = json.text();
                case "score" -> score = json.whole();
                case "user" -> user = UserLiteJson.TYPE.read(json);
                default -> unknown = json.keep(member, unknown);
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
