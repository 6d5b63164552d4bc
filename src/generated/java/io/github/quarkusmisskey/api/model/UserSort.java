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
public record UserSort(@JsonValue String value) {

    public static final UserSort PLUS_FOLLOWER = new UserSort("+follower");
    public static final UserSort MINUS_FOLLOWER = new UserSort("-follower");
    public static final UserSort PLUS_CREATED_AT = new UserSort("+createdAt");
    public static final UserSort MINUS_CREATED_AT = new UserSort("-createdAt");
    public static final UserSort PLUS_UPDATED_AT = new UserSort("+updatedAt");
    public static final UserSort MINUS_UPDATED_AT = new UserSort("-updatedAt");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UserSort {}

    @Override
    public boolean equals(Object other) {
        return other instanceof UserSort that && Objects.equals(value, that.value);
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
