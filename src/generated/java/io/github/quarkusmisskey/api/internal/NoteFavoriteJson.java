package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.model.NoteFavorite;

/** Reads and writes {@link NoteFavorite}. */
@Generated("io.github.quarkusmisskey.generator")
final class NoteFavoriteJson extends ObjectType<NoteFavorite> {

    static final NoteFavoriteJson TYPE = new NoteFavoriteJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "note",
            "noteId");

    private NoteFavoriteJson() {}

    @Override
    public NoteFavorite read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        Note note = null;
        String noteId = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> note = NoteJson.TYPE.read(json);
                case 3 -> noteId = json.text();
                default -> unknown = json.keep(unknown);
            }
        }
        return new NoteFavorite(
                id,
                createdAt,
                note,
                noteId,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, NoteFavorite value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.member("note", value.note(), NoteJson.TYPE);
        json.text("noteId", value.noteId());
        json.unknown(value.unknown());
    }
}
