package io.github.quarkusmisskey.web.internal.note;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import io.github.quarkusmisskey.api.MisskeyException;

/** An action on a note, whose result the page shows. */
public enum NoteAction {
    REACT("ALREADY_REACTED"),
    UNREACT("NOT_REACTED"),
    RENOTE(),
    VOTE("ALREADY_VOTED"),
    DELETE("NO_SUCH_NOTE");

    private final Set<String> doneBefore;

    NoteAction(String... doneBefore) {
        this.doneBefore = Set.of(doneBefore);
    }

    /** Whether the server refused because it was done already. */
    public boolean isDone(MisskeyException refusal) {
        return refusal.code().filter(doneBefore::contains).isPresent();
    }

    /** The action with the given name; {@code name} may be any text, or null. */
    public static Optional<NoteAction> of(String name) {
        return Stream.of(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
