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
public record SensitiveMediaDetectionSensitivity(@JsonValue String value) {

    public static final SensitiveMediaDetectionSensitivity MEDIUM = new SensitiveMediaDetectionSensitivity("medium");
    public static final SensitiveMediaDetectionSensitivity LOW = new SensitiveMediaDetectionSensitivity("low");
    public static final SensitiveMediaDetectionSensitivity HIGH = new SensitiveMediaDetectionSensitivity("high");
    public static final SensitiveMediaDetectionSensitivity VERY_LOW = new SensitiveMediaDetectionSensitivity("veryLow");
    public static final SensitiveMediaDetectionSensitivity VERY_HIGH =
            new SensitiveMediaDetectionSensitivity("veryHigh");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SensitiveMediaDetectionSensitivity {}

    @Override
    public boolean equals(Object other) {
        return other instanceof SensitiveMediaDetectionSensitivity that && Objects.equals(value, that.value);
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
