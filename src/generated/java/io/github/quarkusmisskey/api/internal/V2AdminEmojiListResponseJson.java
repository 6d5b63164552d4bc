package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.EmojiDetailedAdmin;
import io.github.quarkusmisskey.api.v2.admin.emoji.V2AdminEmojiListResponse;

/** Reads and writes {@link V2AdminEmojiListResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class V2AdminEmojiListResponseJson extends ObjectType<V2AdminEmojiListResponse> {

    static final V2AdminEmojiListResponseJson TYPE = new V2AdminEmojiListResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "emojis",
            "count",
            "allCount",
            "allPages");

    private V2AdminEmojiListResponseJson() {}

    @Override
    public V2AdminEmojiListResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        List<EmojiDetailedAdmin> emojis = null;
        Long count = null;
        Long allCount = null;
        Long allPages = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> emojis = json.list(EmojiDetailedAdminJson.TYPE);
                case 1 -> count = json.whole();
                case 2 -> allCount = json.whole();
                case 3 -> allPages = json.whole();
                default -> unknown = json.keep(unknown);
            }
        }
        return new V2AdminEmojiListResponse(
                emojis,
                count,
                allCount,
                allPages,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, V2AdminEmojiListResponse value) throws IOException {
        json.member("emojis", value.emojis(), ListType.of(EmojiDetailedAdminJson.TYPE));
        json.member("count", value.count(), Scalars.WHOLE);
        json.member("allCount", value.allCount(), Scalars.WHOLE);
        json.member("allPages", value.allPages(), Scalars.WHOLE);
        json.unknown(value.unknown());
    }
}
