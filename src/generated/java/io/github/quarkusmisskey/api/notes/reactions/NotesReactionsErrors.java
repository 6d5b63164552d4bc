package io.github.quarkusmisskey.api.notes.reactions;

import javax.annotation.processing.Generated;

/** Codes of errors that the endpoints of {@link NotesReactionsApi} answer with. */
@Generated("io.github.quarkusmisskey.generator")
public final class NotesReactionsErrors {

    public static final String ALREADY_REACTED = "ALREADY_REACTED";
    public static final String CANNOT_REACT_TO_RENOTE = "CANNOT_REACT_TO_RENOTE";
    public static final String NOT_REACTED = "NOT_REACTED";
    public static final String NO_SUCH_NOTE = "NO_SUCH_NOTE";
    public static final String YOU_HAVE_BEEN_BLOCKED = "YOU_HAVE_BEEN_BLOCKED";

    private NotesReactionsErrors() {}
}
