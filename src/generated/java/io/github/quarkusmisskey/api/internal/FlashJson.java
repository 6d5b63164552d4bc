package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.Flash;
import io.github.quarkusmisskey.api.model.FlashVisibility;
import io.github.quarkusmisskey.api.model.UserLite;

/** Reads and writes {@link Flash}. */
@Generated("io.github.quarkusmisskey.generator")
final class FlashJson extends ObjectType<Flash> {

    static final FlashJson TYPE = new FlashJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "updatedAt",
            "userId",
            "user",
            "title",
            "summary",
            "script",
            "visibility",
            "likedCount",
            "isLiked");

    private FlashJson() {}

    @Override
    public Flash read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        Instant updatedAt = null;
        String userId = null;
        UserLite user = null;
        String title = null;
        String summary = null;
        String script = null;
        FlashVisibility visibility = null;
        Long likedCount = null;
        Boolean isLiked = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> updatedAt = json.instant();
                case 3 -> userId = json.text();
                case 4 -> user = UserLiteJson.TYPE.read(json);
                case 5 -> title = json.text();
                case 6 -> summary = json.text();
                case 7 -> script = json.text();
                case 8 -> visibility = FlashVisibilityJson.TYPE.read(json);
                case 9 -> likedCount = json.whole();
                case 10 -> isLiked = json.flag();
                default -> unknown = json.keep(unknown);
            }
        }
        return new Flash(
                id,
                createdAt,
                updatedAt,
                userId,
                user,
                title,
                summary,
                script,
                visibility,
                likedCount,
                isLiked,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, Flash value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.member("updatedAt", value.updatedAt(), Scalars.INSTANT);
        json.text("userId", value.userId());
        json.member("user", value.user(), UserLiteJson.TYPE);
        json.text("title", value.title());
        json.text("summary", value.summary());
        json.text("script", value.script());
        json.member("visibility", value.visibility(), FlashVisibilityJson.TYPE);
        json.member("likedCount", value.likedCount(), Scalars.WHOLE);
        json.member("isLiked", value.isLiked(), Scalars.FLAG);
        json.unknown(value.unknown());
    }
}
