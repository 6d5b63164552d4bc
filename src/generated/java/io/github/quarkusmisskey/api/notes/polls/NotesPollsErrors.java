package io.github.quarkusmisskey.api.notes.polls;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link NotesPollsApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class NotesPollsErrors {

    public static final String ALREADY_EXPIRED = "ALREADY_EXPIRED";
    public static final String ALREADY_VOTED = "ALREADY_VOTED";
    public static final String INVALID_CHOICE = "INVALID_CHOICE";
    public static final String NO_POLL = "NO_POLL";
    public static final String NO_SUCH_NOTE = "NO_SUCH_NOTE";
    public static final String YOU_HAVE_BEEN_BLOCKED = "YOU_HAVE_BEEN_BLOCKED";

    private NotesPollsErrors() {}
}
