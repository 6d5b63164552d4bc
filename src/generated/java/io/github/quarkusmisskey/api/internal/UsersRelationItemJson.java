package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.users.UsersRelationItem;

/** Reads and writes {@link UsersRelationItem}. */
@Generated("io.github.quarkusmisskey.generator")
final class UsersRelationItemJson extends ObjectType<UsersRelationItem> {

    static final UsersRelationItemJson TYPE = new UsersRelationItemJson();

    private UsersRelationItemJson() {}

    @Override
    public UsersRelationItem read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Boolean isFollowing = null;
        Boolean hasPendingFollowRequestFromYou = null;
        Boolean hasPendingFollowRequestToYou = null;
        Boolean isFollowed = null;
        Boolean isBlocking = null;
        Boolean isBlocked = null;
        Boolean isMuted = null;
        Boolean isRenoteMuted = null;
        Map<String, byte[]> unknown = null;
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "id" -> id = json.text();
                case "isFollowing" -> isFollowing = json.flag();
                case "hasPendingFollowRequestFromYou" -> hasPendingFollowRequestFromYou = json.flag();
                case "hasPendingFollowRequestToYou" -> hasPendingFollowRequestToYou = json.flag();
                case "isFollowed" -> isFollowed = json.flag();
                case "isBlocking" -> isBlocking = json.flag();
                case "isBlocked" -> isBlocked = json.flag();
                case "isMuted" -> isMuted = json.flag();
                case "isRenoteMuted" -> isRenoteMuted = json.flag();
                default -> unknown = json.keep(member, unknown);
            }
        }
        return new UsersRelationItem(
                id,
                isFollowing,
                hasPendingFollowRequestFromYou,
                hasPendingFollowRequestToYou,
                isFollowed,
                isBlocking,
                isBlocked,
                isMuted,
                isRenoteMuted,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, UsersRelationItem value) throws IOException {
        json.text("id", value.id());
        json.member("isFollowing", value.isFollowing(), Scalars.FLAG);
        json.member("hasPendingFollowRequestFromYou", value.hasPendingFollowRequestFromYou(), Scalars.FLAG);
        json.member("hasPendingFollowRequestToYou", value.hasPendingFollowRequestToYou(), Scalars.FLAG);
        json.member("isFollowed", value.isFollowed(), Scalars.FLAG);
        json.member("isBlocking", value.isBlocking(), Scalars.FLAG);
        json.member("isBlocked", value.isBlocked(), Scalars.FLAG);
        json.member("isMuted", value.isMuted(), Scalars.FLAG);
        json.member("isRenoteMuted", value.isRenoteMuted(), Scalars.FLAG);
        json.unknown(value.unknown());
    }
}
