package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.admin.avatardecorations.AdminAvatarDecorationsCreateResponse;

/** Reads and writes {@link AdminAvatarDecorationsCreateResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminAvatarDecorationsCreateResponseJson extends ObjectType<AdminAvatarDecorationsCreateResponse> {

    static final AdminAvatarDecorationsCreateResponseJson TYPE = new AdminAvatarDecorationsCreateResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "updatedAt",
            "name",
            "description",
            "url",
            "roleIdsThatCanBeUsedThisDecoration",
            "category");

    private AdminAvatarDecorationsCreateResponseJson() {}

    @Override
    public AdminAvatarDecorationsCreateResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        Instant updatedAt = null;
        String name = null;
        String description = null;
        String url = null;
        List<String> roleIdsThatCanBeUsedThisDecoration = null;
        String category = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> updatedAt = json.instant();
                case 3 -> name = json.text();
                case 4 -> description = json.text();
                case 5 -> url = json.text();
                case 6 -> roleIdsThatCanBeUsedThisDecoration = json.list(Scalars.TEXT);
                case 7 -> category = json.text();
                default -> unknown = json.keep(unknown);
            }
        }
        return new AdminAvatarDecorationsCreateResponse(
                id,
                createdAt,
                updatedAt,
                name,
                description,
                url,
                roleIdsThatCanBeUsedThisDecoration,
                category,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, AdminAvatarDecorationsCreateResponse value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.member("updatedAt", value.updatedAt(), Scalars.INSTANT);
        json.text("name", value.name());
        json.text("description", value.description());
        json.text("url", value.url());
        json.member("roleIdsThatCanBeUsedThisDecoration", value.roleIdsThatCanBeUsedThisDecoration(), ListType.of(Scalars.TEXT));
        json.text("category", value.category());
        json.unknown(value.unknown());
    }
}
