package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.emoji.AdminEmojiAddAliasesBulkRequest;

/** Reads and writes {@link AdminEmojiAddAliasesBulkRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminEmojiAddAliasesBulkRequestJson extends RequestType<AdminEmojiAddAliasesBulkRequest> {

    static final AdminEmojiAddAliasesBulkRequestJson TYPE = new AdminEmojiAddAliasesBulkRequestJson();

    private AdminEmojiAddAliasesBulkRequestJson() {}

    @Override
    public void members(JsonOut json, AdminEmojiAddAliasesBulkRequest value) throws IOException {
        json.member("ids", value.ids(), ListType.of(Scalars.TEXT));
        json.member("aliases", value.aliases(), ListType.of(Scalars.TEXT));
    }
}
