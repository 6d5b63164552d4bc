package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.notes.NotesCreateResponse;

/** Reads and writes {@link NotesCreateResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesCreateResponseJson extends ObjectType<NotesCreateResponse> {

    static final NotesCreateResponseJson TYPE = new NotesCreateResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "createdNote");

    private NotesCreateResponseJson() {}

    @Override
    public NotesCreateResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        Note createdNote = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> createdNote = NoteJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new NotesCreateResponse(
                createdNote,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, NotesCreateResponse value) throws IOException {
        json.member("createdNote", value.createdNote(), NoteJson.TYPE);
        json.unknown(value.unknown());
    }
}
