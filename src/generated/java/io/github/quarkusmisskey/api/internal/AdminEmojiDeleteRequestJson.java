package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.emoji.AdminEmojiDeleteRequest;

/** Reads and writes {@link AdminEmojiDeleteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminEmojiDeleteRequestJson extends RequestType<AdminEmojiDeleteRequest> {

    static final AdminEmojiDeleteRequestJson TYPE = new AdminEmojiDeleteRequestJson();

    private AdminEmojiDeleteRequestJson() {}

    @Override
    public void members(JsonOut json, AdminEmojiDeleteRequest value) throws IOException {
        json.text("id", value.id());
    }
}
