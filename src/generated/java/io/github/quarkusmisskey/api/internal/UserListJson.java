package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.UserList;

/** Reads and writes {@link UserList}. */
@Generated("io.github.quarkusmisskey.generator")
final class UserListJson extends ObjectType<UserList> {

    static final UserListJson TYPE = new UserListJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "name",
            "userIds",
            "isPublic");

    private UserListJson() {}

    @Override
    public UserList read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        String name = null;
        List<String> userIds = null;
        Boolean isPublic = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> name = json.text();
                case 3 -> userIds = json.list(Scalars.TEXT);
                case 4 -> isPublic = json.flag();
                default -> unknown = json.keep(unknown);
            }
        }
        return new UserList(
                id,
                createdAt,
                name,
                userIds,
                isPublic,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, UserList value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.text("name", value.name());
        json.member("userIds", value.userIds(), ListType.of(Scalars.TEXT));
        json.member("isPublic", value.isPublic(), Scalars.FLAG);
        json.unknown(value.unknown());
    }
}
