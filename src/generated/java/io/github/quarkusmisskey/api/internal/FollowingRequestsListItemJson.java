package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.following.requests.FollowingRequestsListItem;
import io.github.quarkusmisskey.api.model.UserLite;

/** Reads and writes {@link FollowingRequestsListItem}. */
@Generated("io.github.quarkusmisskey.generator")
final class FollowingRequestsListItemJson extends ObjectType<FollowingRequestsListItem> {

    static final FollowingRequestsListItemJson TYPE = new FollowingRequestsListItemJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "follower",
            "followee");

    private FollowingRequestsListItemJson() {}

    @Override
    public FollowingRequestsListItem read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        UserLite follower = null;
        UserLite followee = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> follower = UserLiteJson.TYPE.read(json);
                case 2 -> followee = UserLiteJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new FollowingRequestsListItem(
                id,
                follower,
                followee,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, FollowingRequestsListItem value) throws IOException {
        json.text("id", value.id());
        json.member("follower", value.follower(), UserLiteJson.TYPE);
        json.member("followee", value.followee(), UserLiteJson.TYPE);
        json.unknown(value.unknown());
    }
}
