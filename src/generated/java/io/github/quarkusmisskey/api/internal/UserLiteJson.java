package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.UserLite;

/** Reads and writes {@link UserLite}. */
@Generated("io.github.quarkusmisskey.generator")
final class UserLiteJson extends ObjectType<UserLite> {

    static final UserLiteJson TYPE = new UserLiteJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "name",
            "username",
            "host",
            "avatarUrl",
            "avatarBlurhash",
            "avatarDecorations",
            "isBot",
            "isCat",
            "requireSigninToViewContents",
            "makeNotesFollowersOnlyBefore",
            "makeNotesHiddenBefore",
            "instance",
            "emojis",
            "onlineStatus",
            "badgeRoles");

    private UserLiteJson() {}

    @Override
    public UserLite read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        String name = null;
        String username = null;
        String host = null;
        String avatarUrl = null;
        String avatarBlurhash = null;
        List<UserLite.AvatarDecoration> avatarDecorations = null;
        Boolean isBot = null;
        Boolean isCat = null;
        Boolean requireSigninToViewContents = null;
        Long makeNotesFollowersOnlyBefore = null;
        Long makeNotesHiddenBefore = null;
        UserLite.Instance instance = null;
        Map<String, String> emojis = null;
        UserLite.OnlineStatus onlineStatus = null;
        List<UserLite.BadgeRole> badgeRoles = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> name = json.text();
                case 2 -> username = json.text();
                case 3 -> host = json.text();
                case 4 -> avatarUrl = json.text();
                case 5 -> avatarBlurhash = json.text();
                case 6 -> avatarDecorations = json.list(UserLiteJson.UserLiteAvatarDecorationJson.TYPE);
                case 7 -> isBot = json.flag();
                case 8 -> isCat = json.flag();
                case 9 -> requireSigninToViewContents = json.flag();
                case 10 -> makeNotesFollowersOnlyBefore = json.whole();
                case 11 -> makeNotesHiddenBefore = json.whole();
                case 12 -> instance = UserLiteJson.UserLiteInstanceJson.TYPE.read(json);
                case 13 -> emojis = json.map(Scalars.TEXT);
                case 14 -> onlineStatus = UserLiteJson.UserLiteOnlineStatusJson.TYPE.read(json);
                case 15 -> badgeRoles = json.list(UserLiteJson.UserLiteBadgeRoleJson.TYPE);
                default -> unknown = json.keep(unknown);
            }
        }
        return new UserLite(
                id,
                name,
                username,
                host,
                avatarUrl,
                avatarBlurhash,
                avatarDecorations,
                isBot,
                isCat,
                requireSigninToViewContents,
                makeNotesFollowersOnlyBefore,
                makeNotesHiddenBefore,
                instance,
                emojis,
                onlineStatus,
                badgeRoles,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, UserLite value) throws IOException {
        json.text("id", value.id());
        json.text("name", value.name());
        json.text("username", value.username());
        json.text("host", value.host());
        json.text("avatarUrl", value.avatarUrl());
        json.text("avatarBlurhash", value.avatarBlurhash());
        json.member("avatarDecorations", value.avatarDecorations(), ListType.of(UserLiteJson.UserLiteAvatarDecorationJson.TYPE));
        json.member("isBot", value.isBot(), Scalars.FLAG);
        json.member("isCat", value.isCat(), Scalars.FLAG);
        json.member("requireSigninToViewContents", value.requireSigninToViewContents(), Scalars.FLAG);
        json.member("makeNotesFollowersOnlyBefore", value.makeNotesFollowersOnlyBefore(), Scalars.WHOLE);
        json.member("makeNotesHiddenBefore", value.makeNotesHiddenBefore(), Scalars.WHOLE);
        json.member("instance", value.instance(), UserLiteJson.UserLiteInstanceJson.TYPE);
        json.member("emojis", value.emojis(), MapType.of(Scalars.TEXT));
        json.member("onlineStatus", value.onlineStatus(), UserLiteJson.UserLiteOnlineStatusJson.TYPE);
        json.member("badgeRoles", value.badgeRoles(), ListType.of(UserLiteJson.UserLiteBadgeRoleJson.TYPE));
        json.unknown(value.unknown());
    }

    static final class UserLiteAvatarDecorationJson extends ObjectType<UserLite.AvatarDecoration> {

        static final UserLiteAvatarDecorationJson TYPE = new UserLiteAvatarDecorationJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "angle",
                "flipH",
                "url",
                "offsetX",
                "offsetY");

        private UserLiteAvatarDecorationJson() {}

        @Override
        public UserLite.AvatarDecoration read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            Double angle = null;
            Boolean flipH = null;
            String url = null;
            Double offsetX = null;
            Double offsetY = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> angle = json.number();
                    case 2 -> flipH = json.flag();
                    case 3 -> url = json.text();
                    case 4 -> offsetX = json.number();
                    case 5 -> offsetY = json.number();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new UserLite.AvatarDecoration(
                    id,
                    angle,
                    flipH,
                    url,
                    offsetX,
                    offsetY,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, UserLite.AvatarDecoration value) throws IOException {
            json.text("id", value.id());
            json.member("angle", value.angle(), Scalars.NUMBER);
            json.member("flipH", value.flipH(), Scalars.FLAG);
            json.text("url", value.url());
            json.member("offsetX", value.offsetX(), Scalars.NUMBER);
            json.member("offsetY", value.offsetY(), Scalars.NUMBER);
            json.unknown(value.unknown());
        }
    }

    static final class UserLiteInstanceJson extends ObjectType<UserLite.Instance> {

        static final UserLiteInstanceJson TYPE = new UserLiteInstanceJson();
        private static final MemberNames NAMES = MemberNames.of(
                "name",
                "softwareName",
                "softwareVersion",
                "iconUrl",
                "faviconUrl",
                "themeColor");

        private UserLiteInstanceJson() {}

        @Override
        public UserLite.Instance read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String name = null;
            String softwareName = null;
            String softwareVersion = null;
            String iconUrl = null;
            String faviconUrl = null;
            String themeColor = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> name = json.text();
                    case 1 -> softwareName = json.text();
                    case 2 -> softwareVersion = json.text();
                    case 3 -> iconUrl = json.text();
                    case 4 -> faviconUrl = json.text();
                    case 5 -> themeColor = json.text();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new UserLite.Instance(
                    name,
                    softwareName,
                    softwareVersion,
                    iconUrl,
                    faviconUrl,
                    themeColor,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, UserLite.Instance value) throws IOException {
            json.text("name", value.name());
            json.text("softwareName", value.softwareName());
            json.text("softwareVersion", value.softwareVersion());
            json.text("iconUrl", value.iconUrl());
            json.text("faviconUrl", value.faviconUrl());
            json.text("themeColor", value.themeColor());
            json.unknown(value.unknown());
        }
    }

    static final class UserLiteOnlineStatusJson extends JsonType<UserLite.OnlineStatus> {

        static final UserLiteOnlineStatusJson TYPE = new UserLiteOnlineStatusJson();

        private UserLiteOnlineStatusJson() {}

        @Override
        public UserLite.OnlineStatus read(JsonIn json) throws IOException {
            String word = json.word();
            if (word == null) {
                return null;
            }
            return switch (word) {
                case "unknown" -> UserLite.OnlineStatus.UNKNOWN;
                case "online" -> UserLite.OnlineStatus.ONLINE;
                case "active" -> UserLite.OnlineStatus.ACTIVE;
                case "offline" -> UserLite.OnlineStatus.OFFLINE;
                default -> new UserLite.OnlineStatus(word);
            };
        }

        @Override
        public void write(JsonOut json, UserLite.OnlineStatus value) throws IOException {
            json.value(value.value(), Scalars.TEXT);
        }
    }

    static final class UserLiteBadgeRoleJson extends ObjectType<UserLite.BadgeRole> {

        static final UserLiteBadgeRoleJson TYPE = new UserLiteBadgeRoleJson();
        private static final MemberNames NAMES = MemberNames.of(
                "name",
                "iconUrl",
                "displayOrder");

        private UserLiteBadgeRoleJson() {}

        @Override
        public UserLite.BadgeRole read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String name = null;
            String iconUrl = null;
            Integer displayOrder = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> name = json.text();
                    case 1 -> iconUrl = json.text();
                    case 2 -> displayOrder = json.integer();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new UserLite.BadgeRole(
                    name,
                    iconUrl,
                    displayOrder,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, UserLite.BadgeRole value) throws IOException {
            json.text("name", value.name());
            json.text("iconUrl", value.iconUrl());
            json.member("displayOrder", value.displayOrder(), Scalars.INTEGER);
            json.unknown(value.unknown());
        }
    }
}
