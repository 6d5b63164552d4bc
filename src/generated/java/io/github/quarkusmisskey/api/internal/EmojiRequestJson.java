package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.server.EmojiRequest;

/** Reads and writes {@link EmojiRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class EmojiRequestJson extends RequestType<EmojiRequest> {

    static final EmojiRequestJson TYPE = new EmojiRequestJson();

    private EmojiRequestJson() {}

    @Override
    public void members(JsonOut json, EmojiRequest value) throws IOException {
        json.text("name", value.name());
    }
}
