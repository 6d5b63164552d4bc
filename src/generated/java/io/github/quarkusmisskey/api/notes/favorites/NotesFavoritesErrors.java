package io.github.quarkusmisskey.api.notes.favorites;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link NotesFavoritesApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class NotesFavoritesErrors {

    public static final String ALREADY_FAVORITED = "ALREADY_FAVORITED";
    public static final String NOT_FAVORITED = "NOT_FAVORITED";
    public static final String NO_SUCH_NOTE = "NO_SUCH_NOTE";

    private NotesFavoritesErrors() {}
}
