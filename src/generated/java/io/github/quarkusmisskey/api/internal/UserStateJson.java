package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.UserState;

/** Reads and writes {@link UserState}. */
@Generated("io.github.quarkusmisskey.generator")
final class UserStateJson extends JsonType<UserState> {

    static final UserStateJson TYPE = new UserStateJson();

    private UserStateJson() {}

    @Override
    public UserState read(JsonIn json) throws IOException {
        String word = json.word();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "all" -> UserState.ALL;
            case "alive" -> UserState.ALIVE;
            default -> new UserState(word);
        };
    }

    @Override
    public void write(JsonOut json, UserState value) throws IOException {
        json.value(value.value(), Scalars.TEXT);
    }
}
