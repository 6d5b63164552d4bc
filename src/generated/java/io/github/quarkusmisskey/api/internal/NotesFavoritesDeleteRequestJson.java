package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.favorites.NotesFavoritesDeleteRequest;

/** Reads and writes {@link NotesFavoritesDeleteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesFavoritesDeleteRequestJson extends RequestType<NotesFavoritesDeleteRequest> {

    static final NotesFavoritesDeleteRequestJson TYPE = new NotesFavoritesDeleteRequestJson();

    private NotesFavoritesDeleteRequestJson() {}

    @Override
    public void members(JsonOut json, NotesFavoritesDeleteRequest value) throws IOException {
        json.text("noteId", value.noteId());
    }
}
