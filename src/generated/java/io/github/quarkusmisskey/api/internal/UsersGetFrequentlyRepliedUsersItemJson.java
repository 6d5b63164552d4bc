package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.UserDetailed;
import io.github.quarkusmisskey.api.users.UsersGetFrequentlyRepliedUsersItem;

/** Reads and writes {@link UsersGetFrequentlyRepliedUsersItem}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersGetFrequentlyRepliedUsersItemJson extends ObjectType<UsersGetFrequentlyRepliedUsersItem> {

    static final UsersGetFrequentlyRepliedUsersItemJson TYPE = new UsersGetFrequentlyRepliedUsersItemJson();
    private static final MemberNames NAMES = MemberNames.of(
            "user",
            "weight");

    private UsersGetFrequentlyRepliedUsersItemJson() {}

    @Override
    public UsersGetFrequentlyRepliedUsersItem read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        UserDetailed user = null;
        Double weight = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> user = UserDetailedJson.TYPE.read(json);
                case 1 -> weight = json.number();
                default -> unknown = json.keep(unknown);
            }
        }
        return new UsersGetFrequentlyRepliedUsersItem(
                user,
                weight,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, UsersGetFrequentlyRepliedUsersItem value) throws IOException {
        json.member("user", value.user(), UserDetailedJson.TYPE);
        json.member("weight", value.weight(), Scalars.NUMBER);
        json.unknown(value.unknown());
    }
}
