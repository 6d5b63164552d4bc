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
public record ChatScope(@JsonValue String value) {

    public static final ChatScope EVERYONE = new ChatScope("everyone");
    public static final ChatScope FOLLOWING = new ChatScope("following");
    public static final ChatScope FOLLOWERS = new ChatScope("followers");
    public static final ChatScope MUTUAL = new ChatScope("mutual");
    public static final ChatScope NONE = new ChatScope("none");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ChatScope {}

    @Override
    public boolean equals(Object other) {
        return other instanceof ChatScope that && Objects.equals(value, that.value);
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
