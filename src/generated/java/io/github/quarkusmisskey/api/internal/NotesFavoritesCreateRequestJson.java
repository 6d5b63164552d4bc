package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.notes.favorites.NotesFavoritesCreateRequest;

/** Reads and writes {@link NotesFavoritesCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesFavoritesCreateRequestJson extends RequestType<NotesFavoritesCreateRequest> {

    static final NotesFavoritesCreateRequestJson TYPE = new NotesFavoritesCreateRequestJson();

    private NotesFavoritesCreateRequestJson() {}

    @Override
    public void members(JsonOut json, NotesFavoritesCreateRequest value) throws IOException {
        json.text("noteId", value.noteId());
    }
}
