package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.avatardecorations.AdminAvatarDecorationsCreateRequest;

/** Reads and writes {@link AdminAvatarDecorationsCreateRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminAvatarDecorationsCreateRequestJson extends RequestType<AdminAvatarDecorationsCreateRequest> {

    static final AdminAvatarDecorationsCreateRequestJson TYPE = new AdminAvatarDecorationsCreateRequestJson();

    private AdminAvatarDecorationsCreateRequestJson() {}

    @Override
    public void members(JsonOut json, AdminAvatarDecorationsCreateRequest value) throws IOException {
        json.text("name", value.name());
        json.text("description", value.description());
        json.text("url", value.url());
        json.member("roleIdsThatCanBeUsedThisDecoration", value.roleIdsThatCanBeUsedThisDecoration(), ListType.of(Scalars.TEXT));
        json.text("category", value.category());
    }
}
