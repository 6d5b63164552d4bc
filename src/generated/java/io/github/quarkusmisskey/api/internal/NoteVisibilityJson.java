package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.NoteVisibility;

/** Reads and writes {@link NoteVisibility}. */
@Generated("io.github.quarkusmisskey.generator")
final class NoteVisibilityJson extends JsonType<NoteVisibility> {

    static final NoteVisibilityJson TYPE = new NoteVisibilityJson();

    private NoteVisibilityJson() {}

    @Override
    public NoteVisibility read(JsonIn json) throws IOException {
        String word = json.word();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "public" -> NoteVisibility.PUBLIC;
            case "home" -> NoteVisibility.HOME;
            case "followers" -> NoteVisibility.FOLLOWERS;
            case "specified" -> NoteVisibility.SPECIFIED;
            default -> new NoteVisibility(word);
        };
    }

    @Override
    public void write(JsonOut json, NoteVisibility value) throws IOException {
        json.value(value.value(), Scalars.TEXT);
    }
}
