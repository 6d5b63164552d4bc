package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.EmojiDeleted;
import io.github.quarkusmisskey.api.model.EmojiDetailed;

/** Reads and writes {@link EmojiDeleted}. */
@Generated("io.github.quarkusmisskey.generator")
final class EmojiDeletedJson extends ObjectType<EmojiDeleted> {

    static final EmojiDeletedJson TYPE = new EmojiDeletedJson();
    private static final MemberNames NAMES = MemberNames.of(
            "emojis");

    private EmojiDeletedJson() {}

    @Override
    public EmojiDeleted read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        List<EmojiDetailed> emojis = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> emojis = json.list(EmojiDetailedJson.TYPE);
                default -> unknown = json.keep(unknown);
            }
        }
        return new EmojiDeleted(
                emojis,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, EmojiDeleted value) throws IOException {
        json.member("emojis", value.emojis(), ListType.of(EmojiDetailedJson.TYPE));
        json.unknown(value.unknown());
    }
}
