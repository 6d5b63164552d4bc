package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.admin.roles.AdminRolesUsersItem;
import io.github.quarkusmisskey.api.model.UserDetailed;

/** Reads and writes {@link AdminRolesUsersItem}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminRolesUsersItemJson extends ObjectType<AdminRolesUsersItem> {

    static final AdminRolesUsersItemJson TYPE = new AdminRolesUsersItemJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "user",
            "expiresAt");

    private AdminRolesUsersItemJson() {}

    @Override
    public AdminRolesUsersItem read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        UserDetailed user = null;
        Instant expiresAt = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> user = UserDetailedJson.TYPE.read(json);
                case 3 -> expiresAt = json.instant();
                default -> unknown = json.keep(unknown);
            }
        }
        return new AdminRolesUsersItem(
                id,
                createdAt,
                user,
                expiresAt,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, AdminRolesUsersItem value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.member("user", value.user(), UserDetailedJson.TYPE);
        json.member("expiresAt", value.expiresAt(), Scalars.INSTANT);
        json.unknown(value.unknown());
    }
}
