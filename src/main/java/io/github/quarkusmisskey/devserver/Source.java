package io.github.quarkusmisskey.devserver;

import java.util.function.Predicate;

/** A list, antenna, channel or role that gathers notes. {@code owner} is null if it is there for everybody. */
record Source(DevUser owner, Predicate<Note> rule) {

    boolean isFor(DevUser viewer) {
        return owner == null || owner.equals(viewer);
    }
}
