package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.polls.NotesPollsVoteRequest;

/** Reads and writes {@link NotesPollsVoteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesPollsVoteRequestJson extends RequestType<NotesPollsVoteRequest> {

    static final NotesPollsVoteRequestJson TYPE = new NotesPollsVoteRequestJson();

    private NotesPollsVoteRequestJson() {}

    @Override
    public void members(JsonOut json, NotesPollsVoteRequest value) throws IOException {
        json.text("noteId", value.noteId());
        json.member("choice", value.choice(), Scalars.INTEGER);
    }
}
