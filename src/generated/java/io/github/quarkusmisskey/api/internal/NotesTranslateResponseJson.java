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
    private static final MemberNames NAMES = MemberNames.of(
            "sourceLang",
            "text");

    private NotesTranslateResponseJson() {}

    @Override
    public NotesTranslateResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String sourceLang = null;
        String text = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> sourceLang = json.text();
                case 1 -> text = json.text();
                default -> unknown = json.keep(unknown);
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
