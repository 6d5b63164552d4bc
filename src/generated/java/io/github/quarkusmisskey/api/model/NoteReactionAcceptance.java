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
public record NoteReactionAcceptance(@JsonValue String value) {

    public static final NoteReactionAcceptance LIKE_ONLY = new NoteReactionAcceptance("likeOnly");
    public static final NoteReactionAcceptance LIKE_ONLY_FOR_REMOTE = new NoteReactionAcceptance("likeOnlyForRemote");
    public static final NoteReactionAcceptance NON_SENSITIVE_ONLY = new NoteReactionAcceptance("nonSensitiveOnly");
    public static final NoteReactionAcceptance NON_SENSITIVE_ONLY_FOR_LOCAL_LIKE_ONLY_FOR_REMOTE =
            new NoteReactionAcceptance("nonSensitiveOnlyForLocalLikeOnlyForRemote");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NoteReactionAcceptance {}

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteReactionAcceptance that && Objects.equals(value, that.value);
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
