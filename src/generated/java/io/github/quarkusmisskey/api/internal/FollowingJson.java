package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.Following;
import io.github.quarkusmisskey.api.model.UserDetailed;

/** Reads and writes {@link Following}. */
@Generated("io.github.quarkusmisskey.generator")
final class FollowingJson extends ObjectType<Following> {

    static final FollowingJson TYPE = new FollowingJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "createdAt",
            "followeeId",
            "followerId",
            "followee",
            "follower");

    private FollowingJson() {}

    @Override
    public Following read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Instant createdAt = null;
        String followeeId = null;
        String followerId = null;
        UserDetailed followee = null;
        UserDetailed follower = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> createdAt = json.instant();
                case 2 -> followeeId = json.text();
                case 3 -> followerId = json.text();
                case 4 -> followee = UserDetailedJson.TYPE.read(json);
                case 5 -> follower = UserDetailedJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new Following(
                id,
                createdAt,
                followeeId,
                followerId,
                followee,
                follower,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, Following value) throws IOException {
        json.text("id", value.id());
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.text("followeeId", value.followeeId());
        json.text("followerId", value.followerId());
        json.member("followee", value.followee(), UserDetailedJson.TYPE);
        json.member("follower", value.follower(), UserDetailedJson.TYPE);
        json.unknown(value.unknown());
    }
}
