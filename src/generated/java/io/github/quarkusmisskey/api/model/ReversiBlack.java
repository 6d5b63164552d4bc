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
public record ReversiBlack(@JsonValue String value) {

    public static final ReversiBlack RANDOM = new ReversiBlack("random");
    public static final ReversiBlack VALUE_1 = new ReversiBlack("1");
    public static final ReversiBlack VALUE_2 = new ReversiBlack("2");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReversiBlack {}

    @Override
    public boolean equals(Object other) {
        return other instanceof ReversiBlack that && Objects.equals(value, that.value);
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
