package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.avatardecorations.AdminAvatarDecorationsDeleteRequest;

/** Reads and writes {@link AdminAvatarDecorationsDeleteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminAvatarDecorationsDeleteRequestJson extends RequestType<AdminAvatarDecorationsDeleteRequest> {

    static final AdminAvatarDecorationsDeleteRequestJson TYPE = new AdminAvatarDecorationsDeleteRequestJson();

    private AdminAvatarDecorationsDeleteRequestJson() {}

    @Override
    public void members(JsonOut json, AdminAvatarDecorationsDeleteRequest value) throws IOException {
        json.text("id", value.id());
    }
}
