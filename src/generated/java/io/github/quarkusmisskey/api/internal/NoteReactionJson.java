package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.NoteReaction;
import io.github.quarkusmisskey.api.model.UserLite;

/** Reads and writes {@link NoteReaction}. */
@Generated("io.github.quarkusmisskey.generator")
final class NoteReactionJson extends ObjectType<NoteReaction> {

    static final NoteReactionJson TYPE = new NoteReactionJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "user",
            "type");

    private NoteReactionJson() {}

    @Override
    public NoteReaction read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        UserLite user = null;
        String type = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> user = UserLiteJson.TYPE.read(json);
                case 3 -> type = json.text();
                default -> unknown = json.keep(unknown);
            }
        }
        return new NoteReaction(
                id,
                createdAt,
                user,
                type,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, NoteReaction value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.member("user", value.user(), UserLiteJson.TYPE);
        json.text("type", value.type());
        json.unknown(value.unknown());
    }
}
