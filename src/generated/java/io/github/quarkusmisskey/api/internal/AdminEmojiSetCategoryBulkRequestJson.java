package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.emoji.AdminEmojiSetCategoryBulkRequest;

/** Reads and writes {@link AdminEmojiSetCategoryBulkRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminEmojiSetCategoryBulkRequestJson extends RequestType<AdminEmojiSetCategoryBulkRequest> {

    static final AdminEmojiSetCategoryBulkRequestJson TYPE = new AdminEmojiSetCategoryBulkRequestJson();

    private AdminEmojiSetCategoryBulkRequestJson() {}

    @Override
    public void members(JsonOut json, AdminEmojiSetCategoryBulkRequest value) throws IOException {
        json.member("ids", value.ids(), ListType.of(Scalars.TEXT));
        json.text("category", value.category());
    }
}
