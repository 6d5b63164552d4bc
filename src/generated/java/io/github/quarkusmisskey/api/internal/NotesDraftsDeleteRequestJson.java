package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.drafts.NotesDraftsDeleteRequest;

/** Reads and writes {@link NotesDraftsDeleteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesDraftsDeleteRequestJson extends RequestType<NotesDraftsDeleteRequest> {

    static final NotesDraftsDeleteRequestJson TYPE = new NotesDraftsDeleteRequestJson();

    private NotesDraftsDeleteRequestJson() {}

    @Override
    public void members(JsonOut json, NotesDraftsDeleteRequest value) throws IOException {
        json.text("draftId", value.draftId());
    }
}
