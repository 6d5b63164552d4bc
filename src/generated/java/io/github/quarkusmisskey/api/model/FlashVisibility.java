package io.github.quarkusmisskey.api.model;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One of the constants, or any other word: servers may know more. Those keep their text and equal no constant.
 *
 * @param value the word on the wire
 */
@Generated("io.github.quarkusmisskey.generator")
public record FlashVisibility(@JsonValue String value) {

    public static final FlashVisibility PRIVATE = new FlashVisibility("private");
    public static final FlashVisibility PUBLIC = new FlashVisibility("public");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FlashVisibility {}

    @Override
    public boolean equals(Object other) {
        return other instanceof FlashVisibility that && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
