package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.model.NoteReactionWithNote;
import io.github.quarkusmisskey.api.model.UserLite;

/** Reads and writes {@link NoteReactionWithNote}. */
@Generated("io.github.quarkusmisskey.generator")
final class NoteReactionWithNoteJson extends ObjectType<NoteReactionWithNote> {

    static final NoteReactionWithNoteJson TYPE = new NoteReactionWithNoteJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "user",
            "type",
            "note");

    private NoteReactionWithNoteJson() {}

    @Override
    public NoteReactionWithNote read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        UserLite user = null;
        String type = null;
        Note note = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> user = UserLiteJson.TYPE.read(json);
                case 3 -> type = json.text();
                case 4 -> note = NoteJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new NoteReactionWithNote(
                id,
                createdAt,
                user,
                type,
                note,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, NoteReactionWithNote value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.member("user", value.user(), UserLiteJson.TYPE);
        json.text("type", value.type());
        json.member("note", value.note(), NoteJson.TYPE);
        json.unknown(value.unknown());
    }
}
