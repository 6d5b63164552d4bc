package io.github.quarkusmisskey.api.notes.threadmuting;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link NotesThreadMutingApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class NotesThreadMutingErrors {

    public static final String NO_SUCH_NOTE = "NO_SUCH_NOTE";

    private NotesThreadMutingErrors() {}
}
