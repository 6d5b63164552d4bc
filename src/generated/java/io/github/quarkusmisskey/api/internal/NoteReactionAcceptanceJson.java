package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.NoteReactionAcceptance;

/** Reads and writes {@link NoteReactionAcceptance}. */
@Generated("io.github.quarkusmisskey.generator")
final class NoteReactionAcceptanceJson extends JsonType<NoteReactionAcceptance> {

    static final NoteReactionAcceptanceJson TYPE = new NoteReactionAcceptanceJson();

    private NoteReactionAcceptanceJson() {}

    @Override
    public NoteReactionAcceptance read(JsonIn json) throws IOException {
        String word = json.word();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "likeOnly" -> NoteReactionAcceptance.LIKE_ONLY;
            case "likeOnlyForRemote" -> NoteReactionAcceptance.LIKE_ONLY_FOR_REMOTE;
            case "nonSensitiveOnly" -> NoteReactionAcceptance.NON_SENSITIVE_ONLY;
            case "nonSensitiveOnlyForLocalLikeOnlyForRemote" ->
                    NoteReactionAcceptance.NON_SENSITIVE_ONLY_FOR_LOCAL_LIKE_ONLY_FOR_REMOTE;
            default -> new NoteReactionAcceptance(word);
        };
    }

    @Override
    public void write(JsonOut json, NoteReactionAcceptance value) throws IOException {
        json.value(value.value(), Scalars.TEXT);
    }
}
