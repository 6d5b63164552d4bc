package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.emoji.AdminEmojiDeleteBulkRequest;

/** Reads and writes {@link AdminEmojiDeleteBulkRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminEmojiDeleteBulkRequestJson extends RequestType<AdminEmojiDeleteBulkRequest> {

    static final AdminEmojiDeleteBulkRequestJson TYPE = new AdminEmojiDeleteBulkRequestJson();

    private AdminEmojiDeleteBulkRequestJson() {}

    @Override
    public void members(JsonOut json, AdminEmojiDeleteBulkRequest value) throws IOException {
        json.member("ids", value.ids(), ListType.of(Scalars.TEXT));
    }
}
