package io.github.quarkusmisskey.api;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * One value or a list of values in a request.
 *
 * @param all the values; exactly one unless {@code many}
 * @param many whether the values are sent as a list
 */
@RegisterForReflection
@JsonDeserialize(using = OneOrManyReader.class)
public record OneOrMany<T>(List<T> all, boolean many) {

    public OneOrMany {
        if (!many && all.size() != 1) {
            throw new IllegalArgumentException("One value is one, not " + all.size());
        }
    }

    public static <T> OneOrMany<T> one(T value) {
        return new OneOrMany<>(List.of(value), false);
    }

    public static <T> OneOrMany<T> many(List<T> values) {
        return new OneOrMany<>(values, true);
    }

    /** The first value; empty if there is none. */
    public Optional<T> first() {
        return all.stream().findFirst();
    }

    /**
     * The value, if one was requested.
     *
     * @throws NoSuchElementException if there is none
     */
    public T single() {
        return first().orElseThrow(() -> new NoSuchElementException("The list is empty"));
    }

    @JsonValue
    Object json() {
        return many ? all : all.get(0);
    }
}
