package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.clips.ClipsRemoveNoteRequest;

/** Reads and writes {@link ClipsRemoveNoteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ClipsRemoveNoteRequestJson extends RequestType<ClipsRemoveNoteRequest> {

    static final ClipsRemoveNoteRequestJson TYPE = new ClipsRemoveNoteRequestJson();

    private ClipsRemoveNoteRequestJson() {}

    @Override
    public void members(JsonOut json, ClipsRemoveNoteRequest value) throws IOException {
        json.text("clipId", value.clipId());
        json.text("noteId", value.noteId());
    }
}
