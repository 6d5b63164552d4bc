package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.UserLite;
import io.github.quarkusmisskey.api.users.UsersGetFollowingUsersByBirthdayItem;

/** Reads and writes {@link UsersGetFollowingUsersByBirthdayItem}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersGetFollowingUsersByBirthdayItemJson extends ObjectType<UsersGetFollowingUsersByBirthdayItem> {

    static final UsersGetFollowingUsersByBirthdayItemJson TYPE = new UsersGetFollowingUsersByBirthdayItemJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "birthday",
            "user");

    private UsersGetFollowingUsersByBirthdayItemJson() {}

    @Override
    public UsersGetFollowingUsersByBirthdayItem read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        String birthday = null;
        UserLite user = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> birthday = json.text();
                case 2 -> user = UserLiteJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new UsersGetFollowingUsersByBirthdayItem(
                id,
                birthday,
                user,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, UsersGetFollowingUsersByBirthdayItem value) throws IOException {
        json.text("id", value.id());
        json.text("birthday", value.birthday());
        json.member("user", value.user(), UserLiteJson.TYPE);
        json.unknown(value.unknown());
    }
}
