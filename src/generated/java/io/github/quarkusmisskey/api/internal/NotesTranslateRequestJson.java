package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.NotesTranslateRequest;

/** Reads and writes {@link NotesTranslateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesTranslateRequestJson extends RequestType<NotesTranslateRequest> {

    static final NotesTranslateRequestJson TYPE = new NotesTranslateRequestJson();

    private NotesTranslateRequestJson() {}

    @Override
    public void members(JsonOut json, NotesTranslateRequest value) throws IOException {
        json.text("noteId", value.noteId());
        json.text("targetLang", value.targetLang());
    }
}
