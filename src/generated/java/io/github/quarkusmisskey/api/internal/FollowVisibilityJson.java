package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.FollowVisibility;

/** Reads and writes {@link FollowVisibility}. */
@Generated("io.github.quarkusmisskey.generator")
final class FollowVisibilityJson extends JsonType<FollowVisibility> {

    static final FollowVisibilityJson TYPE = new FollowVisibilityJson();

    private FollowVisibilityJson() {}

    @Override
    public FollowVisibility read(JsonIn json) throws IOException {
        String word = json.word();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "public" -> FollowVisibility.PUBLIC;
            case "followers" -> FollowVisibility.FOLLOWERS;
            case "private" -> FollowVisibility.PRIVATE;
            default -> new FollowVisibility(word);
        };
    }

    @Override
    public void write(JsonOut json, FollowVisibility value) throws IOException {
        json.value(value.value(), Scalars.TEXT);
    }
}
