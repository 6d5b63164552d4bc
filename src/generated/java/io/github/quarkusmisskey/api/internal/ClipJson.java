package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.Clip;
import io.github.quarkusmisskey.api.model.UserLite;

/** Reads and writes {@link Clip}. */
@Generated("io.github.quarkusmisskey.generator")
final class ClipJson extends ObjectType<Clip> {

    static final ClipJson TYPE = new ClipJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "lastClippedAt",
            "userId",
            "user",
            "name",
            "description",
            "isPublic",
            "favoritedCount",
            "isFavorited",
            "notesCount");

    private ClipJson() {}

    @Override
    public Clip read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        Instant lastClippedAt = null;
        String userId = null;
        UserLite user = null;
        String name = null;
        String description = null;
        Boolean isPublic = null;
        Long favoritedCount = null;
        Boolean isFavorited = null;
        Long notesCount = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> lastClippedAt = json.instant();
                case 3 -> userId = json.text();
                case 4 -> user = UserLiteJson.TYPE.read(json);
                case 5 -> name = json.text();
                case 6 -> description = json.text();
                case 7 -> isPublic = json.flag();
                case 8 -> favoritedCount = json.whole();
                case 9 -> isFavorited = json.flag();
                case 10 -> notesCount = json.whole();
                default -> unknown = json.keep(unknown);
            }
        }
        return new Clip(
                id,
                createdAt,
                lastClippedAt,
                userId,
                user,
                name,
                description,
                isPublic,
                favoritedCount,
                isFavorited,
                notesCount,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, Clip value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.member("lastClippedAt", value.lastClippedAt(), Scalars.INSTANT);
        json.text("userId", value.userId());
        json.member("user", value.user(), UserLiteJson.TYPE);
        json.text("name", value.name());
        json.text("description", value.description());
        json.member("isPublic", value.isPublic(), Scalars.FLAG);
        json.member("favoritedCount", value.favoritedCount(), Scalars.WHOLE);
        json.member("isFavorited", value.isFavorited(), Scalars.FLAG);
        json.member("notesCount", value.notesCount(), Scalars.WHOLE);
        json.unknown(value.unknown());
    }
}
