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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "id" -> id = json.text();
                case "follower" -> follower = UserLiteJson.TYPE.read(json);
                case "followee" -> followee = UserLiteJson.TYPE.read(json);
                default -> unknown = json.keep(member, unknown);
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
