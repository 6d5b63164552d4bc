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
public record AntennaSrc(@JsonValue String value) {

    public static final AntennaSrc HOME = new AntennaSrc("home");
    public static final AntennaSrc ALL = new AntennaSrc("all");
    public static final AntennaSrc USERS = new AntennaSrc("users");
    public static final AntennaSrc LIST = new AntennaSrc("list");
    public static final AntennaSrc USERS_BLACKLIST = new AntennaSrc("users_blacklist");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AntennaSrc {}

    @Override
    public boolean equals(Object other) {
        return other instanceof AntennaSrc that && Objects.equals(value, that.value);
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
