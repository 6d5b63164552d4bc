package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.emoji.AdminEmojiSetAliasesBulkRequest;

/** Reads and writes {@link AdminEmojiSetAliasesBulkRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminEmojiSetAliasesBulkRequestJson extends RequestType<AdminEmojiSetAliasesBulkRequest> {

    static final AdminEmojiSetAliasesBulkRequestJson TYPE = new AdminEmojiSetAliasesBulkRequestJson();

    private AdminEmojiSetAliasesBulkRequestJson() {}

    @Override
    public void members(JsonOut json, AdminEmojiSetAliasesBulkRequest value) throws IOException {
        json.member("ids", value.ids(), ListType.of(Scalars.TEXT));
        json.member("aliases", value.aliases(), ListType.of(Scalars.TEXT));
    }
}
