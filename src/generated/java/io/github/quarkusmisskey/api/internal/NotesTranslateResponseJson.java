package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.notes.NotesTranslateResponse;

/** Reads and writes {@link NotesTranslateResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesTranslateResponseJson extends ObjectType<NotesTranslateResponse> {

    static final NotesTranslateResponseJson TYPE = new NotesTranslateResponseJson();

    private NotesTranslateResponseJson() {}

    @Override
    public NotesTranslateResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String sourceLang = null;
        String text = null;
        Map<String, byte[]> unknown = null;
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "sourceLang" -> sourceLang = json.text();
                case "text" -> text = json.text();
                default -> unknown = json.keep(member, unknown);
            }
        }
        return new NotesTranslateResponse(
                sourceLang,
                text,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, NotesTranslateResponse value) throws IOException {
        json.text("sourceLang", value.sourceLang());
        json.text("text", value.text());
        json.unknown(value.unknown());
    }
}
