package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.UserDetailed;
import io.github.quarkusmisskey.api.roles.RolesUsersItem;

/** Reads and writes {@link RolesUsersItem}. */
@Generated("io.github.quarkusmisskey.generator")
final class RolesUsersItemJson extends ObjectType<RolesUsersItem> {

    static final RolesUsersItemJson TYPE = new RolesUsersItemJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "user");

    private RolesUsersItemJson() {}

    @Override
    public RolesUsersItem read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        UserDetailed user = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> user = UserDetailedJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new RolesUsersItem(
                id,
                user,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, RolesUsersItem value) throws IOException {
        json.text("id", value.id());
        json.member("user", value.user(), UserDetailedJson.TYPE);
        json.unknown(value.unknown());
    }
}
