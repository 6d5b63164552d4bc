package io.github.quarkusmisskey.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A new value for something that the server stores, or the request to clear it. Null in place of a patch leaves the
 * stored value unchanged.
 *
 * @param value the new value; null clears
 */
@RegisterForReflection
public record Patch<T>(@JsonValue T value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Patch {}

    /** Sets the value, or clears it if it is null. */
    public static <T> Patch<T> of(T value) {
        return new Patch<>(value);
    }

    /** Sends null, which clears the stored value. */
    public static <T> Patch<T> clear() {
        return new Patch<>(null);
    }
}
