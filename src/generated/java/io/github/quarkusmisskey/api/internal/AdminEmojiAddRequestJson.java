package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.emoji.AdminEmojiAddRequest;

/** Reads and writes {@link AdminEmojiAddRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminEmojiAddRequestJson extends RequestType<AdminEmojiAddRequest> {

    static final AdminEmojiAddRequestJson TYPE = new AdminEmojiAddRequestJson();

    private AdminEmojiAddRequestJson() {}

    @Override
    public void members(JsonOut json, AdminEmojiAddRequest value) throws IOException {
        json.text("name", value.name());
        json.text("fileId", value.fileId());
        json.text("category", value.category());
        json.member("aliases", value.aliases(), ListType.of(Scalars.TEXT));
        json.text("license", value.license());
        json.member("isSensitive", value.isSensitive(), Scalars.FLAG);
        json.member("localOnly", value.localOnly(), Scalars.FLAG);
        json.member("roleIdsThatCanBeUsedThisEmojiAsReaction", value.roleIdsThatCanBeUsedThisEmojiAsReaction(), ListType.of(Scalars.TEXT));
    }
}
