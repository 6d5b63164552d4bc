package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.UserLite;
import io.github.quarkusmisskey.api.users.lists.UsersListsGetMembershipsItem;

/** Reads and writes {@link UsersListsGetMembershipsItem}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersListsGetMembershipsItemJson extends ObjectType<UsersListsGetMembershipsItem> {

    static final UsersListsGetMembershipsItemJson TYPE = new UsersListsGetMembershipsItemJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "userId",
            "user",
            "withReplies");

    private UsersListsGetMembershipsItemJson() {}

    @Override
    public UsersListsGetMembershipsItem read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        String userId = null;
        UserLite user = null;
        Boolean withReplies = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> userId = json.text();
                case 3 -> user = UserLiteJson.TYPE.read(json);
                case 4 -> withReplies = json.flag();
                default -> unknown = json.keep(unknown);
            }
        }
        return new UsersListsGetMembershipsItem(
                id,
                createdAt,
                userId,
                user,
                withReplies,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, UsersListsGetMembershipsItem value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.text("userId", value.userId());
        json.member("user", value.user(), UserLiteJson.TYPE);
        json.member("withReplies", value.withReplies(), Scalars.FLAG);
        json.unknown(value.unknown());
    }
}
