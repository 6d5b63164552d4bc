package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.OneOrMany;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.admin.accounts.AdminAccountsCreateResponse;
import io.github.quarkusmisskey.api.model.Achievement;
import io.github.quarkusmisskey.api.model.Announcement;
import io.github.quarkusmisskey.api.model.ChatScope;
import io.github.quarkusmisskey.api.model.FollowNotify;
import io.github.quarkusmisskey.api.model.FollowVisibility;
import io.github.quarkusmisskey.api.model.MeDetailed;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.api.model.NotificationRecieveConfig;
import io.github.quarkusmisskey.api.model.Page;
import io.github.quarkusmisskey.api.model.ProfileField;
import io.github.quarkusmisskey.api.model.RoleLite;
import io.github.quarkusmisskey.api.model.RolePolicies;
import io.github.quarkusmisskey.api.model.UserLite;

/** Reads and writes {@link AdminAccountsCreateResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminAccountsCreateResponseJson extends ObjectType<AdminAccountsCreateResponse> {

    static final AdminAccountsCreateResponseJson TYPE = new AdminAccountsCreateResponseJson();
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
            "badgeRoles",
            "url",
            "uri",
            "movedTo",
            "alsoKnownAs",
            "createdAt",
            "updatedAt",
            "lastFetchedAt",
            "bannerUrl",
            "bannerBlurhash",
            "isLocked",
            "isSilenced",
            "isSuspended",
            "description",
            "location",
            "birthday",
            "lang",
            "fields",
            "verifiedLinks",
            "followersCount",
            "followingCount",
            "notesCount",
            "pinnedNoteIds",
            "pinnedNotes",
            "pinnedPageId",
            "pinnedPage",
            "publicReactions",
            "followingVisibility",
            "followersVisibility",
            "chatScope",
            "canChat",
            "roles",
            "followedMessage",
            "memo",
            "moderationNote",
            "twoFactorEnabled",
            "usePasswordLessLogin",
            "securityKeys",
            "isFollowing",
            "isFollowed",
            "hasPendingFollowRequestFromYou",
            "hasPendingFollowRequestToYou",
            "isBlocking",
            "isBlocked",
            "isMuted",
            "isRenoteMuted",
            "notify",
            "withReplies",
            "avatarId",
            "bannerId",
            "isModerator",
            "isAdmin",
            "injectFeaturedNote",
            "receiveAnnouncementEmail",
            "alwaysMarkNsfw",
            "autoSensitive",
            "carefulBot",
            "autoAcceptFollowed",
            "noCrawle",
            "preventAiLearning",
            "isExplorable",
            "isDeleted",
            "twoFactorBackupCodesStock",
            "hideOnlineStatus",
            "hasUnreadSpecifiedNotes",
            "hasUnreadMentions",
            "hasUnreadAnnouncement",
            "unreadAnnouncements",
            "hasUnreadAntenna",
            "hasUnreadChannel",
            "hasUnreadChatMessages",
            "hasUnreadNotification",
            "hasPendingReceivedFollowRequest",
            "unreadNotificationsCount",
            "mutedWords",
            "hardMutedWords",
            "mutedInstances",
            "notificationRecieveConfig",
            "emailNotificationTypes",
            "achievements",
            "loggedInDays",
            "policies",
            "email",
            "emailVerified",
            "securityKeysList",
            "token");

    private AdminAccountsCreateResponseJson() {}

    @Override
    public AdminAccountsCreateResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        ReadMembers members = new ReadMembers();
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            members.read(json, member);
        }
        return new AdminAccountsCreateResponse(
                members.id,
                members.name,
                members.username,
                members.host,
                members.avatarUrl,
                members.avatarBlurhash,
                members.avatarDecorations,
                members.isBot,
                members.isCat,
                members.requireSigninToViewContents,
                members.makeNotesFollowersOnlyBefore,
                members.makeNotesHiddenBefore,
                members.instance,
                members.emojis,
                members.onlineStatus,
                members.badgeRoles,
                members.url,
                members.uri,
                members.movedTo,
                members.alsoKnownAs,
                members.createdAt,
                members.updatedAt,
                members.lastFetchedAt,
                members.bannerUrl,
                members.bannerBlurhash,
                members.isLocked,
                members.isSilenced,
                members.isSuspended,
                members.description,
                members.location,
                members.birthday,
                members.lang,
                members.fields,
                members.verifiedLinks,
                members.followersCount,
                members.followingCount,
                members.notesCount,
                members.pinnedNoteIds,
                members.pinnedNotes,
                members.pinnedPageId,
                members.pinnedPage,
                members.publicReactions,
                members.followingVisibility,
                members.followersVisibility,
                members.chatScope,
                members.canChat,
                members.roles,
                members.followedMessage,
                members.memo,
                members.moderationNote,
                members.twoFactorEnabled,
                members.usePasswordLessLogin,
                members.securityKeys,
                members.isFollowing,
                members.isFollowed,
                members.hasPendingFollowRequestFromYou,
                members.hasPendingFollowRequestToYou,
                members.isBlocking,
                members.isBlocked,
                members.isMuted,
                members.isRenoteMuted,
                members.notifyValue,
                members.withReplies,
                members.avatarId,
                members.bannerId,
                members.isModerator,
                members.isAdmin,
                members.injectFeaturedNote,
                members.receiveAnnouncementEmail,
                members.alwaysMarkNsfw,
                members.autoSensitive,
                members.carefulBot,
                members.autoAcceptFollowed,
                members.noCrawle,
                members.preventAiLearning,
                members.isExplorable,
                members.isDeleted,
                members.twoFactorBackupCodesStock,
                members.hideOnlineStatus,
                members.hasUnreadSpecifiedNotes,
                members.hasUnreadMentions,
                members.hasUnreadAnnouncement,
                members.unreadAnnouncements,
                members.hasUnreadAntenna,
                members.hasUnreadChannel,
                members.hasUnreadChatMessages,
                members.hasUnreadNotification,
                members.hasPendingReceivedFollowRequest,
                members.unreadNotificationsCount,
                members.mutedWords,
                members.hardMutedWords,
                members.mutedInstances,
                members.notificationRecieveConfig,
                members.emailNotificationTypes,
                members.achievements,
                members.loggedInDays,
                members.policies,
                members.email,
                members.emailVerified,
                members.securityKeysList,
                members.token,
                UnknownMembers.ofJson(members.unknown));
    }

    /** What was read so far. */
    private static final class ReadMembers {

        String id;
        String name;
        String username;
        String host;
        String avatarUrl;
        String avatarBlurhash;
        List<UserLite.AvatarDecoration> avatarDecorations;
        Boolean isBot;
        Boolean isCat;
        Boolean requireSigninToViewContents;
        Long makeNotesFollowersOnlyBefore;
        Long makeNotesHiddenBefore;
        UserLite.Instance instance;
        Map<String, String> emojis;
        UserLite.OnlineStatus onlineStatus;
        List<UserLite.BadgeRole> badgeRoles;
        String url;
        String uri;
        String movedTo;
        List<String> alsoKnownAs;
        Instant createdAt;
        Instant updatedAt;
        Instant lastFetchedAt;
        String bannerUrl;
        String bannerBlurhash;
        Boolean isLocked;
        Boolean isSilenced;
        Boolean isSuspended;
        String description;
        String location;
        String birthday;
        String lang;
        List<ProfileField> fields;
        List<String> verifiedLinks;
        Long followersCount;
        Long followingCount;
        Long notesCount;
        List<String> pinnedNoteIds;
        List<Note> pinnedNotes;
        String pinnedPageId;
        Page pinnedPage;
        Boolean publicReactions;
        FollowVisibility followingVisibility;
        FollowVisibility followersVisibility;
        ChatScope chatScope;
        Boolean canChat;
        List<RoleLite> roles;
        String followedMessage;
        String memo;
        String moderationNote;
        Boolean twoFactorEnabled;
        Boolean usePasswordLessLogin;
        Boolean securityKeys;
        Boolean isFollowing;
        Boolean isFollowed;
        Boolean hasPendingFollowRequestFromYou;
        Boolean hasPendingFollowRequestToYou;
        Boolean isBlocking;
        Boolean isBlocked;
        Boolean isMuted;
        Boolean isRenoteMuted;
        FollowNotify notifyValue;
        Boolean withReplies;
        String avatarId;
        String bannerId;
        Boolean isModerator;
        Boolean isAdmin;
        Boolean injectFeaturedNote;
        Boolean receiveAnnouncementEmail;
        Boolean alwaysMarkNsfw;
        Boolean autoSensitive;
        Boolean carefulBot;
        Boolean autoAcceptFollowed;
        Boolean noCrawle;
        Boolean preventAiLearning;
        Boolean isExplorable;
        Boolean isDeleted;
        MeDetailed.TwoFactorBackupCodesStock twoFactorBackupCodesStock;
        Boolean hideOnlineStatus;
        Boolean hasUnreadSpecifiedNotes;
        Boolean hasUnreadMentions;
        Boolean hasUnreadAnnouncement;
        List<Announcement> unreadAnnouncements;
        Boolean hasUnreadAntenna;
        Boolean hasUnreadChannel;
        Boolean hasUnreadChatMessages;
        Boolean hasUnreadNotification;
        Boolean hasPendingReceivedFollowRequest;
        Long unreadNotificationsCount;
        List<OneOrMany<String>> mutedWords;
        List<OneOrMany<String>> hardMutedWords;
        List<String> mutedInstances;
        NotificationRecieveConfig notificationRecieveConfig;
        List<String> emailNotificationTypes;
        List<Achievement> achievements;
        Long loggedInDays;
        RolePolicies policies;
        String email;
        Boolean emailVerified;
        List<MeDetailed.SecurityKeysList> securityKeysList;
        String token;
        Map<String, byte[]> unknown;

        void read(JsonIn json, int member) throws IOException {
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
                case 16 -> url = json.text();
                case 17 -> uri = json.text();
                case 18 -> movedTo = json.text();
                case 19 -> alsoKnownAs = json.list(Scalars.TEXT);
                case 20 -> createdAt = json.instant();
                case 21 -> updatedAt = json.instant();
                case 22 -> lastFetchedAt = json.instant();
                case 23 -> bannerUrl = json.text();
                case 24 -> bannerBlurhash = json.text();
                case 25 -> isLocked = json.flag();
                case 26 -> isSilenced = json.flag();
                case 27 -> isSuspended = json.flag();
                case 28 -> description = json.text();
                case 29 -> location = json.text();
                case 30 -> birthday = json.text();
                case 31 -> lang = json.text();
                case 32 -> fields = json.list(ProfileFieldJson.TYPE);
                case 33 -> verifiedLinks = json.list(Scalars.TEXT);
                case 34 -> followersCount = json.whole();
                case 35 -> followingCount = json.whole();
                case 36 -> notesCount = json.whole();
                case 37 -> pinnedNoteIds = json.list(Scalars.TEXT);
                case 38 -> pinnedNotes = json.list(NoteJson.TYPE);
                case 39 -> pinnedPageId = json.text();
                case 40 -> pinnedPage = PageJson.TYPE.read(json);
                case 41 -> publicReactions = json.flag();
                case 42 -> followingVisibility = FollowVisibilityJson.TYPE.read(json);
                case 43 -> followersVisibility = FollowVisibilityJson.TYPE.read(json);
                case 44 -> chatScope = ChatScopeJson.TYPE.read(json);
                case 45 -> canChat = json.flag();
                case 46 -> roles = json.list(RoleLiteJson.TYPE);
                case 47 -> followedMessage = json.text();
                case 48 -> memo = json.text();
                case 49 -> moderationNote = json.text();
                case 50 -> twoFactorEnabled = json.flag();
                case 51 -> usePasswordLessLogin = json.flag();
                case 52 -> securityKeys = json.flag();
                case 53 -> isFollowing = json.flag();
                case 54 -> isFollowed = json.flag();
                case 55 -> hasPendingFollowRequestFromYou = json.flag();
                case 56 -> hasPendingFollowRequestToYou = json.flag();
                case 57 -> isBlocking = json.flag();
                case 58 -> isBlocked = json.flag();
                case 59 -> isMuted = json.flag();
                case 60 -> isRenoteMuted = json.flag();
                case 61 -> notifyValue = FollowNotifyJson.TYPE.read(json);
                case 62 -> withReplies = json.flag();
                case 63 -> avatarId = json.text();
                case 64 -> bannerId = json.text();
                case 65 -> isModerator = json.flag();
                case 66 -> isAdmin = json.flag();
                case 67 -> injectFeaturedNote = json.flag();
                case 68 -> receiveAnnouncementEmail = json.flag();
                case 69 -> alwaysMarkNsfw = json.flag();
                case 70 -> autoSensitive = json.flag();
                case 71 -> carefulBot = json.flag();
                case 72 -> autoAcceptFollowed = json.flag();
                case 73 -> noCrawle = json.flag();
                case 74 -> preventAiLearning = json.flag();
                case 75 -> isExplorable = json.flag();
                case 76 -> isDeleted = json.flag();
                case 77 -> twoFactorBackupCodesStock = MeDetailedJson.MeDetailedTwoFactorBackupCodesStockJson.TYPE.read(json);
                case 78 -> hideOnlineStatus = json.flag();
                case 79 -> hasUnreadSpecifiedNotes = json.flag();
                case 80 -> hasUnreadMentions = json.flag();
                case 81 -> hasUnreadAnnouncement = json.flag();
                case 82 -> unreadAnnouncements = json.list(AnnouncementJson.TYPE);
                case 83 -> hasUnreadAntenna = json.flag();
                case 84 -> hasUnreadChannel = json.flag();
                case 85 -> hasUnreadChatMessages = json.flag();
                case 86 -> hasUnreadNotification = json.flag();
                case 87 -> hasPendingReceivedFollowRequest = json.flag();
                case 88 -> unreadNotificationsCount = json.whole();
                case 89 -> mutedWords = json.list(OneOrManyType.of(Scalars.TEXT));
                case 90 -> hardMutedWords = json.list(OneOrManyType.of(Scalars.TEXT));
                case 91 -> mutedInstances = json.list(Scalars.TEXT);
                case 92 -> notificationRecieveConfig = NotificationRecieveConfigJson.TYPE.read(json);
                case 93 -> emailNotificationTypes = json.list(Scalars.TEXT);
                case 94 -> achievements = json.list(AchievementJson.TYPE);
                case 95 -> loggedInDays = json.whole();
                case 96 -> policies = RolePoliciesJson.TYPE.read(json);
                case 97 -> email = json.text();
                case 98 -> emailVerified = json.flag();
                case 99 -> securityKeysList = json.list(MeDetailedJson.MeDetailedSecurityKeysListJson.TYPE);
                case 100 -> token = json.text();
                default -> unknown = json.keep(unknown);
            }
        }
    }

    @Override
    public void members(JsonOut json, AdminAccountsCreateResponse value) throws IOException {
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
        json.text("url", value.url());
        json.text("uri", value.uri());
        json.text("movedTo", value.movedTo());
        json.member("alsoKnownAs", value.alsoKnownAs(), ListType.of(Scalars.TEXT));
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.member("updatedAt", value.updatedAt(), Scalars.INSTANT);
        json.member("lastFetchedAt", value.lastFetchedAt(), Scalars.INSTANT);
        json.text("bannerUrl", value.bannerUrl());
        json.text("bannerBlurhash", value.bannerBlurhash());
        json.member("isLocked", value.isLocked(), Scalars.FLAG);
        json.member("isSilenced", value.isSilenced(), Scalars.FLAG);
        json.member("isSuspended", value.isSuspended(), Scalars.FLAG);
        json.text("description", value.description());
        json.text("location", value.location());
        json.text("birthday", value.birthday());
        json.text("lang", value.lang());
        json.member("fields", value.fields(), ListType.of(ProfileFieldJson.TYPE));
        json.member("verifiedLinks", value.verifiedLinks(), ListType.of(Scalars.TEXT));
        json.member("followersCount", value.followersCount(), Scalars.WHOLE);
        json.member("followingCount", value.followingCount(), Scalars.WHOLE);
        json.member("notesCount", value.notesCount(), Scalars.WHOLE);
        json.member("pinnedNoteIds", value.pinnedNoteIds(), ListType.of(Scalars.TEXT));
        json.member("pinnedNotes", value.pinnedNotes(), ListType.of(NoteJson.TYPE));
        json.text("pinnedPageId", value.pinnedPageId());
        json.member("pinnedPage", value.pinnedPage(), PageJson.TYPE);
        json.member("publicReactions", value.publicReactions(), Scalars.FLAG);
        json.member("followingVisibility", value.followingVisibility(), FollowVisibilityJson.TYPE);
        json.member("followersVisibility", value.followersVisibility(), FollowVisibilityJson.TYPE);
        json.member("chatScope", value.chatScope(), ChatScopeJson.TYPE);
        json.member("canChat", value.canChat(), Scalars.FLAG);
        json.member("roles", value.roles(), ListType.of(RoleLiteJson.TYPE));
        json.text("followedMessage", value.followedMessage());
        json.text("memo", value.memo());
        json.text("moderationNote", value.moderationNote());
        json.member("twoFactorEnabled", value.twoFactorEnabled(), Scalars.FLAG);
        json.member("usePasswordLessLogin", value.usePasswordLessLogin(), Scalars.FLAG);
        json.member("securityKeys", value.securityKeys(), Scalars.FLAG);
        json.member("isFollowing", value.isFollowing(), Scalars.FLAG);
        json.member("isFollowed", value.isFollowed(), Scalars.FLAG);
        json.member("hasPendingFollowRequestFromYou", value.hasPendingFollowRequestFromYou(), Scalars.FLAG);
        json.member("hasPendingFollowRequestToYou", value.hasPendingFollowRequestToYou(), Scalars.FLAG);
        json.member("isBlocking", value.isBlocking(), Scalars.FLAG);
        json.member("isBlocked", value.isBlocked(), Scalars.FLAG);
        json.member("isMuted", value.isMuted(), Scalars.FLAG);
        json.member("isRenoteMuted", value.isRenoteMuted(), Scalars.FLAG);
        json.member("notify", value.notifyValue(), FollowNotifyJson.TYPE);
        json.member("withReplies", value.withReplies(), Scalars.FLAG);
        json.text("avatarId", value.avatarId());
        json.text("bannerId", value.bannerId());
        json.member("isModerator", value.isModerator(), Scalars.FLAG);
        json.member("isAdmin", value.isAdmin(), Scalars.FLAG);
        json.member("injectFeaturedNote", value.injectFeaturedNote(), Scalars.FLAG);
        json.member("receiveAnnouncementEmail", value.receiveAnnouncementEmail(), Scalars.FLAG);
        json.member("alwaysMarkNsfw", value.alwaysMarkNsfw(), Scalars.FLAG);
        json.member("autoSensitive", value.autoSensitive(), Scalars.FLAG);
        json.member("carefulBot", value.carefulBot(), Scalars.FLAG);
        json.member("autoAcceptFollowed", value.autoAcceptFollowed(), Scalars.FLAG);
        json.member("noCrawle", value.noCrawle(), Scalars.FLAG);
        json.member("preventAiLearning", value.preventAiLearning(), Scalars.FLAG);
        json.member("isExplorable", value.isExplorable(), Scalars.FLAG);
        json.member("isDeleted", value.isDeleted(), Scalars.FLAG);
        json.member("twoFactorBackupCodesStock", value.twoFactorBackupCodesStock(), MeDetailedJson.MeDetailedTwoFactorBackupCodesStockJson.TYPE);
        json.member("hideOnlineStatus", value.hideOnlineStatus(), Scalars.FLAG);
        json.member("hasUnreadSpecifiedNotes", value.hasUnreadSpecifiedNotes(), Scalars.FLAG);
        json.member("hasUnreadMentions", value.hasUnreadMentions(), Scalars.FLAG);
        json.member("hasUnreadAnnouncement", value.hasUnreadAnnouncement(), Scalars.FLAG);
        json.member("unreadAnnouncements", value.unreadAnnouncements(), ListType.of(AnnouncementJson.TYPE));
        json.member("hasUnreadAntenna", value.hasUnreadAntenna(), Scalars.FLAG);
        json.member("hasUnreadChannel", value.hasUnreadChannel(), Scalars.FLAG);
        json.member("hasUnreadChatMessages", value.hasUnreadChatMessages(), Scalars.FLAG);
        json.member("hasUnreadNotification", value.hasUnreadNotification(), Scalars.FLAG);
        json.member("hasPendingReceivedFollowRequest", value.hasPendingReceivedFollowRequest(), Scalars.FLAG);
        json.member("unreadNotificationsCount", value.unreadNotificationsCount(), Scalars.WHOLE);
        json.member("mutedWords", value.mutedWords(), ListType.of(OneOrManyType.of(Scalars.TEXT)));
        json.member("hardMutedWords", value.hardMutedWords(), ListType.of(OneOrManyType.of(Scalars.TEXT)));
        json.member("mutedInstances", value.mutedInstances(), ListType.of(Scalars.TEXT));
        json.member("notificationRecieveConfig", value.notificationRecieveConfig(), NotificationRecieveConfigJson.TYPE);
        json.member("emailNotificationTypes", value.emailNotificationTypes(), ListType.of(Scalars.TEXT));
        json.member("achievements", value.achievements(), ListType.of(AchievementJson.TYPE));
        json.member("loggedInDays", value.loggedInDays(), Scalars.WHOLE);
        json.member("policies", value.policies(), RolePoliciesJson.TYPE);
        json.text("email", value.email());
        json.member("emailVerified", value.emailVerified(), Scalars.FLAG);
        json.member("securityKeysList", value.securityKeysList(), ListType.of(MeDetailedJson.MeDetailedSecurityKeysListJson.TYPE));
        json.text("token", value.token());
        json.unknown(value.unknown());
    }
}
