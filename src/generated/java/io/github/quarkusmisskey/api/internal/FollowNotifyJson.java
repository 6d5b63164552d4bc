package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.FollowNotify;

/** Reads and writes {@link FollowNotify}. */
@Generated("io.github.quarkusmisskey.generator")
final class FollowNotifyJson extends JsonType<FollowNotify> {

    static final FollowNotifyJson TYPE = new FollowNotifyJson();

    private FollowNotifyJson() {}

    @Override
    public FollowNotify read(JsonIn json) throws IOException {
        String word = json.word();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "normal" -> FollowNotify.NORMAL;
            case "none" -> FollowNotify.NONE;
            default -> new FollowNotify(word);
        };
    }

    @Override
    public void write(JsonOut json, FollowNotify value) throws IOException {
        json.value(value.value(), Scalars.TEXT);
    }
}
