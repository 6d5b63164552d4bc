package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.hashtags.HashtagsTrendItem;

/** Reads and writes {@link HashtagsTrendItem}. */
@Generated("io.github.quarkusmisskey.generator")
final class HashtagsTrendItemJson extends ObjectType<HashtagsTrendItem> {

    static final HashtagsTrendItemJson TYPE = new HashtagsTrendItemJson();
    private static final MemberNames NAMES = MemberNames.of(
            "tag",
            "chart",
            "usersCount");

    private HashtagsTrendItemJson() {}

    @Override
    public HashtagsTrendItem read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String tag = null;
        List<Long> chart = null;
        Long usersCount = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> tag = json.text();
                case 1 -> chart = json.list(Scalars.WHOLE);
                case 2 -> usersCount = json.whole();
                default -> unknown = json.keep(unknown);
            }
        }
        return new HashtagsTrendItem(
                tag,
                chart,
                usersCount,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, HashtagsTrendItem value) throws IOException {
        json.text("tag", value.tag());
        json.member("chart", value.chart(), ListType.of(Scalars.WHOLE));
        json.member("usersCount", value.usersCount(), Scalars.WHOLE);
        json.unknown(value.unknown());
    }
}
