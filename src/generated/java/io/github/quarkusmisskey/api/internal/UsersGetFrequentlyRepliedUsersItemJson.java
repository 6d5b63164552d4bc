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

    private UsersGetFrequentlyRepliedUsersItemJson() {}

    @Override
    public UsersGetFrequentlyRepliedUsersItem read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        UserDetailed user = null;
        Double weight = null;
        Map<String, byte[]> unknown = null;
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "user" -> user = UserDetailedJson.TYPE.read(json);
                case "weight" -> weight = json.number();
                default -> unknown = json.keep(member, unknown);
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
