package io.github.quarkusmisskey.api.internal;

import java.io.IOException;

/**
 * Reads and writes the values of one type.
 *
 * @param <T> the type
 */
public abstract class JsonType<T> {

    /**
     * Reads the value at the input's position.
     *
     * @return null if the value is null, or of another type and skipped
     */
    public abstract T read(JsonIn in) throws IOException;

    /** @param value not null */
    public abstract void write(JsonOut out, T value) throws IOException;

    /** Writes the members of the value, which is an object, without braces. */
    public void members(JsonOut out, T value) throws IOException {
        throw new UnsupportedOperationException(getClass().getSimpleName() + " writes no object");
    }

    /** Whether values can be read as well as written. */
    public boolean reads() {
        return true;
    }

    /** Number of items that the request asks for; null if unspecified. */
    public Number limit(T request) {
        return null;
    }
}
