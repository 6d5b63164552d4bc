package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.Hashtag;

/** Reads and writes {@link Hashtag}. */
@Generated("io.github.quarkusmisskey.generator")
final class HashtagJson extends ObjectType<Hashtag> {

    static final HashtagJson TYPE = new HashtagJson();
    private static final MemberNames NAMES = MemberNames.of(
            "tag",
            "mentionedUsersCount",
            "mentionedLocalUsersCount",
            "mentionedRemoteUsersCount",
            "attachedUsersCount",
            "attachedLocalUsersCount",
            "attachedRemoteUsersCount");

    private HashtagJson() {}

    @Override
    public Hashtag read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String tag = null;
        Long mentionedUsersCount = null;
        Long mentionedLocalUsersCount = null;
        Long mentionedRemoteUsersCount = null;
        Long attachedUsersCount = null;
        Long attachedLocalUsersCount = null;
        Long attachedRemoteUsersCount = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> tag = json.text();
                case 1 -> mentionedUsersCount = json.whole();
                case 2 -> mentionedLocalUsersCount = json.whole();
                case 3 -> mentionedRemoteUsersCount = json.whole();
                case 4 -> attachedUsersCount = json.whole();
                case 5 -> attachedLocalUsersCount = json.whole();
                case 6 -> attachedRemoteUsersCount = json.whole();
                default -> unknown = json.keep(unknown);
            }
        }
        return new Hashtag(
                tag,
                mentionedUsersCount,
                mentionedLocalUsersCount,
                mentionedRemoteUsersCount,
                attachedUsersCount,
                attachedLocalUsersCount,
                attachedRemoteUsersCount,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, Hashtag value) throws IOException {
        json.text("tag", value.tag());
        json.member("mentionedUsersCount", value.mentionedUsersCount(), Scalars.WHOLE);
        json.member("mentionedLocalUsersCount", value.mentionedLocalUsersCount(), Scalars.WHOLE);
        json.member("mentionedRemoteUsersCount", value.mentionedRemoteUsersCount(), Scalars.WHOLE);
        json.member("attachedUsersCount", value.attachedUsersCount(), Scalars.WHOLE);
        json.member("attachedLocalUsersCount", value.attachedLocalUsersCount(), Scalars.WHOLE);
        json.member("attachedRemoteUsersCount", value.attachedRemoteUsersCount(), Scalars.WHOLE);
        json.unknown(value.unknown());
    }
}
