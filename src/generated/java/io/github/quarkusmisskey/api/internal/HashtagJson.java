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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "tag" -> tag = json.text();
                case "mentionedUsersCount" -> mentionedUsersCount = json.whole();
                case "mentionedLocalUsersCount" -> mentionedLocalUsersCount = json.whole();
                case "mentionedRemoteUsersCount" -> mentionedRemoteUsersCount = json.whole();
                case "attachedUsersCount" -> attachedUsersCount = json.whole();
                case "attachedLocalUsersCount" -> attachedLocalUsersCount = json.whole();
                case "attachedRemoteUsersCount" -> attachedRemoteUsersCount = json.whole();
                default -> unknown = json.keep(member, unknown);
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
