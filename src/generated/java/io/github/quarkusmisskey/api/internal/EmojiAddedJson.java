package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.EmojiAdded;
import io.github.quarkusmisskey.api.model.EmojiDetailed;

/** Reads and writes {@link EmojiAdded}. */
@Generated("io.github.quarkusmisskey.generator")
final class EmojiAddedJson extends ObjectType<EmojiAdded> {

    static final EmojiAddedJson TYPE = new EmojiAddedJson();
    private static final MemberNames NAMES = MemberNames.of(
            "emoji");

    private EmojiAddedJson() {}

    @Override
    public EmojiAdded read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        EmojiDetailed emoji = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> emoji = EmojiDetailedJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new EmojiAdded(
                emoji,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, EmojiAdded value) throws IOException {
        json.member("emoji", value.emoji(), EmojiDetailedJson.TYPE);
        json.unknown(value.unknown());
    }
}
