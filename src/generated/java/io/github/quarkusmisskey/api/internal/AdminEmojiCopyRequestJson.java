package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.emoji.AdminEmojiCopyRequest;

/** Reads and writes {@link AdminEmojiCopyRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminEmojiCopyRequestJson extends RequestType<AdminEmojiCopyRequest> {

    static final AdminEmojiCopyRequestJson TYPE = new AdminEmojiCopyRequestJson();

    private AdminEmojiCopyRequestJson() {}

    @Override
    public void members(JsonOut json, AdminEmojiCopyRequest value) throws IOException {
        json.text("emojiId", value.emojiId());
    }
}
