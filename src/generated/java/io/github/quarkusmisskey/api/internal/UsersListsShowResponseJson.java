package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.users.lists.UsersListsShowResponse;

/** Reads and writes {@link UsersListsShowResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersListsShowResponseJson extends ObjectType<UsersListsShowResponse> {

    static final UsersListsShowResponseJson TYPE = new UsersListsShowResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "name",
            "userIds",
            "isPublic",
            "likedCount",
            "isLiked");

    private UsersListsShowResponseJson() {}

    @Override
    public UsersListsShowResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        String name = null;
        List<String> userIds = null;
        Boolean isPublic = null;
        Long likedCount = null;
        Boolean isLiked = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> name = json.text();
                case 3 -> userIds = json.list(Scalars.TEXT);
                case 4 -> isPublic = json.flag();
                case 5 -> likedCount = json.whole();
                case 6 -> isLiked = json.flag();
                default -> unknown = json.keep(unknown);
            }
        }
        return new UsersListsShowResponse(
                id,
                createdAt,
                name,
                userIds,
                isPublic,
                likedCount,
                isLiked,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, UsersListsShowResponse value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.text("name", value.name());
        json.member("userIds", value.userIds(), ListType.of(Scalars.TEXT));
        json.member("isPublic", value.isPublic(), Scalars.FLAG);
        json.member("likedCount", value.likedCount(), Scalars.WHOLE);
        json.member("isLiked", value.isLiked(), Scalars.FLAG);
        json.unknown(value.unknown());
    }
}
