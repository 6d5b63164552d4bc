package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.emoji.AdminEmojiImportZipRequest;

/** Reads and writes {@link AdminEmojiImportZipRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminEmojiImportZipRequestJson extends RequestType<AdminEmojiImportZipRequest> {

    static final AdminEmojiImportZipRequestJson TYPE = new AdminEmojiImportZipRequestJson();

    private AdminEmojiImportZipRequestJson() {}

    @Override
    public void members(JsonOut json, AdminEmojiImportZipRequest value) throws IOException {
        json.text("fileId", value.fileId());
    }
}
