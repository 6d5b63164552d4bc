package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.emoji.AdminEmojiRemoveAliasesBulkRequest;

/** Reads and writes {@link AdminEmojiRemoveAliasesBulkRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminEmojiRemoveAliasesBulkRequestJson extends RequestType<AdminEmojiRemoveAliasesBulkRequest> {

    static final AdminEmojiRemoveAliasesBulkRequestJson TYPE = new AdminEmojiRemoveAliasesBulkRequestJson();

    private AdminEmojiRemoveAliasesBulkRequestJson() {}

    @Override
    public void members(JsonOut json, AdminEmojiRemoveAliasesBulkRequest value) throws IOException {
        json.member("ids", value.ids(), ListType.of(Scalars.TEXT));
        json.member("aliases", value.aliases(), ListType.of(Scalars.TEXT));
    }
}
