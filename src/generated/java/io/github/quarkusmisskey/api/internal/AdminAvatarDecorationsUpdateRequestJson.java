package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.avatardecorations.AdminAvatarDecorationsUpdateRequest;

/** Reads and writes {@link AdminAvatarDecorationsUpdateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminAvatarDecorationsUpdateRequestJson extends RequestType<AdminAvatarDecorationsUpdateRequest> {

    static final AdminAvatarDecorationsUpdateRequestJson TYPE = new AdminAvatarDecorationsUpdateRequestJson();

    private AdminAvatarDecorationsUpdateRequestJson() {}

    @Override
    public void members(JsonOut json, AdminAvatarDecorationsUpdateRequest value) throws IOException {
        json.text("id", value.id());
        json.text("name", value.name());
        json.text("description", value.description());
        json.text("url", value.url());
        json.member("roleIdsThatCanBeUsedThisDecoration", value.roleIdsThatCanBeUsedThisDecoration(), ListType.of(Scalars.TEXT));
        json.patch("category", value.category(), Scalars.TEXT);
    }
}
