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
public record SensitiveMediaDetection(@JsonValue String value) {

    public static final SensitiveMediaDetection NONE = new SensitiveMediaDetection("none");
    public static final SensitiveMediaDetection ALL = new SensitiveMediaDetection("all");
    public static final SensitiveMediaDetection LOCAL = new SensitiveMediaDetection("local");
    public static final SensitiveMediaDetection REMOTE = new SensitiveMediaDetection("remote");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SensitiveMediaDetection {}

    @Override
    public boolean equals(Object other) {
        return other instanceof SensitiveMediaDetection that && Objects.equals(value, that.value);
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
