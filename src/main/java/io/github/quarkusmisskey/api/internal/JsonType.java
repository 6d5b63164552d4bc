package io.github.quarkusmisskey.api.internal;

import java.io.IOException;

/**
 * Reads and writes the values of one type.
 *
 * @param <T> the type
 */
public abstract class JsonType<T> {

    /**
     * Reads the value that the input is at.
     *
     * @return null if it is null or of another kind, which is skipped then
     */
    public abstract T read(JsonIn in) throws IOException;

    /** @param value not null */
    public abstract void write(JsonOut out, T value) throws IOException;

    /** Writes the members of the object that the value is, without its braces. */
    public void members(JsonOut out, T value) throws IOException {
        throw new UnsupportedOperationException(getClass().getSimpleName() + " writes no object");
    }

    /** Whether values can be read, and not only written. */
    public boolean reads() {
        return true;
    }

    /** How many items the request asks for; null if it does not say. */
    public Number limit(T request) {
        return null;
    }
}
