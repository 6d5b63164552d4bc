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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "id" -> id = json.text();
                case "createdAt" -> createdAt = json.instant();
                case "lastClippedAt" -> lastClippedAt = json.instant();
                case "userId" -> userId = json.text();
                case "user" -> user = UserLiteJson.TYPE.read(json);
                case "name" -> name = json.text();
                case "description" -> description = json.text();
                case "isPublic" -> isPublic = json.flag();
                case "favoritedCount" -> favoritedCount = json.whole();
                case "isFavorited" -> isFavorited = json.flag();
                case "notesCount" -> notesCount = json.whole();
                default -> unknown = json.keep(member, unknown);
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
