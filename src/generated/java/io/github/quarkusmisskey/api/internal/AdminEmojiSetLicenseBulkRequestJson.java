package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.emoji.AdminEmojiSetLicenseBulkRequest;

/** Reads and writes {@link AdminEmojiSetLicenseBulkRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminEmojiSetLicenseBulkRequestJson extends RequestType<AdminEmojiSetLicenseBulkRequest> {

    static final AdminEmojiSetLicenseBulkRequestJson TYPE = new AdminEmojiSetLicenseBulkRequestJson();

    private AdminEmojiSetLicenseBulkRequestJson() {}

    @Override
    public void members(JsonOut json, AdminEmojiSetLicenseBulkRequest value) throws IOException {
        json.member("ids", value.ids(), ListType.of(Scalars.TEXT));
        json.text("license", value.license());
    }
}
