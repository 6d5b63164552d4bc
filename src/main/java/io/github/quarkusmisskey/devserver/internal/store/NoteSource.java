package io.github.quarkusmisskey.devserver.internal.store;

import java.util.function.Predicate;

import io.github.quarkusmisskey.devserver.DevUser;

/** A list, antenna, channel or role that collects notes. {@code owner} is null if it is available to everybody. */
public record NoteSource(DevUser owner, Predicate<StoredNote> rule) {

    public boolean isFor(DevUser viewer) {
        return owner == null || owner.equals(viewer);
    }
}
