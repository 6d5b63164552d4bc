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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "id" -> id = json.text();
                case "createdAt" -> createdAt = json.instant();
                case "note" -> note = NoteJson.TYPE.read(json);
                case "noteId" -> noteId = json.text();
                default -> unknown = json.keep(member, unknown);
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
