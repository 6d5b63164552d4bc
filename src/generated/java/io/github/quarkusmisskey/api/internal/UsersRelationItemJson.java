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
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "isFollowing",
            "hasPendingFollowRequestFromYou",
            "hasPendingFollowRequestToYou",
            "isFollowed",
            "isBlocking",
            "isBlocked",
            "isMuted",
            "isRenoteMuted");

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
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> isFollowing = json.flag();
                case 2 -> hasPendingFollowRequestFromYou = json.flag();
                case 3 -> hasPendingFollowRequestToYou = json.flag();
                case 4 -> isFollowed = json.flag();
                case 5 -> isBlocking = json.flag();
                case 6 -> isBlocked = json.flag();
                case 7 -> isMuted = json.flag();
                case 8 -> isRenoteMuted = json.flag();
                default -> unknown = json.keep(unknown);
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
