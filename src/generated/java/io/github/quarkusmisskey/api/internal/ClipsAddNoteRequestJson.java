package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.clips.ClipsAddNoteRequest;

/** Reads and writes {@link ClipsAddNoteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ClipsAddNoteRequestJson extends RequestType<ClipsAddNoteRequest> {

    static final ClipsAddNoteRequestJson TYPE = new ClipsAddNoteRequestJson();

    private ClipsAddNoteRequestJson() {}

    @Override
    public void members(JsonOut json, ClipsAddNoteRequest value) throws IOException {
        json.text("clipId", value.clipId());
        json.text("noteId", value.noteId());
    }
}
