package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.emoji.AdminEmojiUpdateRequest;

/** Reads and writes {@link AdminEmojiUpdateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminEmojiUpdateRequestJson extends RequestType<AdminEmojiUpdateRequest> {

    static final AdminEmojiUpdateRequestJson TYPE = new AdminEmojiUpdateRequestJson();

    private AdminEmojiUpdateRequestJson() {}

    @Override
    public void members(JsonOut json, AdminEmojiUpdateRequest value) throws IOException {
        json.text("id", value.id());
        json.text("name", value.name());
        json.text("fileId", value.fileId());
        json.patch("category", value.category(), Scalars.TEXT);
        json.member("aliases", value.aliases(), ListType.of(Scalars.TEXT));
        json.patch("license", value.license(), Scalars.TEXT);
        json.member("isSensitive", value.isSensitive(), Scalars.FLAG);
        json.member("localOnly", value.localOnly(), Scalars.FLAG);
        json.member("roleIdsThatCanBeUsedThisEmojiAsReaction", value.roleIdsThatCanBeUsedThisEmojiAsReaction(), ListType.of(Scalars.TEXT));
    }
}
