package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.OneOrMany;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.admin.AdminShowUserResponse;
import io.github.quarkusmisskey.api.model.NotificationRecieveConfig;
import io.github.quarkusmisskey.api.model.Role;
import io.github.quarkusmisskey.api.model.RolePolicies;
import io.github.quarkusmisskey.api.model.Signin;

/** Reads and writes {@link AdminShowUserResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminShowUserResponseJson extends ObjectType<AdminShowUserResponse> {

    static final AdminShowUserResponseJson TYPE = new AdminShowUserResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "email",
            "emailVerified",
            "followedMessage",
            "autoAcceptFollowed",
            "noCrawle",
            "preventAiLearning",
            "alwaysMarkNsfw",
            "autoSensitive",
            "carefulBot",
            "injectFeaturedNote",
            "receiveAnnouncementEmail",
            "mutedWords",
            "mutedInstances",
            "notificationRecieveConfig",
            "isModerator",
            "isSilenced",
            "isSuspended",
            "isHibernated",
            "lastActiveDate",
            "moderationNote",
            "signins",
            "policies",
            "roles",
            "roleAssigns");

    private AdminShowUserResponseJson() {}

    @Override
    public AdminShowUserResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String email = null;
        Boolean emailVerified = null;
        String followedMessage = null;
        Boolean autoAcceptFollowed = null;
        Boolean noCrawle = null;
        Boolean preventAiLearning = null;
        Boolean alwaysMarkNsfw = null;
        Boolean autoSensitive = null;
        Boolean carefulBot = null;
        Boolean injectFeaturedNote = null;
        Boolean receiveAnnouncementEmail = null;
        List<OneOrMany<String>> mutedWords = null;
        List<String> mutedInstances = null;
        NotificationRecieveConfig notificationRecieveConfig = null;
        Boolean isModerator = null;
        Boolean isSilenced = null;
        Boolean isSuspended = null;
        Boolean isHibernated = null;
        String lastActiveDate = null;
        String moderationNote = null;
        List<Signin> signins = null;
        RolePolicies policies = null;
        List<Role> roles = null;
        List<AdminShowUserResponse.RoleAssign> roleAssigns = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> email = json.text();
                case 1 -> emailVerified = json.flag();
                case 2 -> followedMessage = json.text();
                case 3 -> autoAcceptFollowed = json.flag();
                case 4 -> noCrawle = json.flag();
                case 5 -> preventAiLearning = json.flag();
                case 6 -> alwaysMarkNsfw = json.flag();
                case 7 -> autoSensitive = json.flag();
                case 8 -> carefulBot = json.flag();
                case 9 -> injectFeaturedNote = json.flag();
                case 10 -> receiveAnnouncementEmail = json.flag();
                case 11 -> mutedWords = json.list(OneOrManyType.of(Scalars.TEXT));
                case 12 -> mutedInstances = json.list(Scalars.TEXT);
                case 13 -> notificationRecieveConfig = NotificationRecieveConfigJson.TYPE.read(json);
                case 14 -> isModerator = json.flag();
                case 15 -> isSilenced = json.flag();
                case 16 -> isSuspended = json.flag();
                case 17 -> isHibernated = json.flag();
                case 18 -> lastActiveDate = json.text();
                case 19 -> moderationNote = json.text();
                case 20 -> signins = json.list(SigninJson.TYPE);
                case 21 -> policies = RolePoliciesJson.TYPE.read(json);
                case 22 -> roles = json.list(RoleJson.TYPE);
                case 23 -> roleAssigns = json.list(AdminShowUserResponseJson.AdminShowUserResponseRoleAssignJson.TYPE);
                default -> unknown = json.keep(unknown);
            }
        }
        return new AdminShowUserResponse(
                email,
                emailVerified,
                followedMessage,
                autoAcceptFollowed,
                noCrawle,
                preventAiLearning,
                alwaysMarkNsfw,
                autoSensitive,
                carefulBot,
                injectFeaturedNote,
                receiveAnnouncementEmail,
                mutedWords,
                mutedInstances,
                notificationRecieveConfig,
                isModerator,
                isSilenced,
                isSuspended,
                isHibernated,
                lastActiveDate,
                moderationNote,
                signins,
                policies,
                roles,
                roleAssigns,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, AdminShowUserResponse value) throws IOException {
        json.text("email", value.email());
        json.member("emailVerified", value.emailVerified(), Scalars.FLAG);
        json.text("followedMessage", value.followedMessage());
        json.member("autoAcceptFollowed", value.autoAcceptFollowed(), Scalars.FLAG);
        json.member("noCrawle", value.noCrawle(), Scalars.FLAG);
        json.member("preventAiLearning", value.preventAiLearning(), Scalars.FLAG);
        json.member("alwaysMarkNsfw", value.alwaysMarkNsfw(), Scalars.FLAG);
        json.member("autoSensitive", value.autoSensitive(), Scalars.FLAG);
        json.member("carefulBot", value.carefulBot(), Scalars.FLAG);
        json.member("injectFeaturedNote", value.injectFeaturedNote(), Scalars.FLAG);
        json.member("receiveAnnouncementEmail", value.receiveAnnouncementEmail(), Scalars.FLAG);
        json.member("mutedWords", value.mutedWords(), ListType.of(OneOrManyType.of(Scalars.TEXT)));
        json.member("mutedInstances", value.mutedInstances(), ListType.of(Scalars.TEXT));
        json.member("notificationRecieveConfig", value.notificationRecieveConfig(), NotificationRecieveConfigJson.TYPE);
        json.member("isModerator", value.isModerator(), Scalars.FLAG);
        json.member("isSilenced", value.isSilenced(), Scalars.FLAG);
        json.member("isSuspended", value.isSuspended(), Scalars.FLAG);
        json.member("isHibernated", value.isHibernated(), Scalars.FLAG);
        json.text("lastActiveDate", value.lastActiveDate());
        json.text("moderationNote", value.moderationNote());
        json.member("signins", value.signins(), ListType.of(SigninJson.TYPE));
        json.member("policies", value.policies(), RolePoliciesJson.TYPE);
        json.member("roles", value.roles(), ListType.of(RoleJson.TYPE));
        json.member("roleAssigns", value.roleAssigns(), ListType.of(AdminShowUserResponseJson.AdminShowUserResponseRoleAssignJson.TYPE));
        json.unknown(value.unknown());
    }

    static final class AdminShowUserResponseRoleAssignJson extends ObjectType<AdminShowUserResponse.RoleAssign> {

        static final AdminShowUserResponseRoleAssignJson TYPE = new AdminShowUserResponseRoleAssignJson();
        private static final MemberNames NAMES = MemberNames.of(
                "createdAt",
                "expiresAt",
                "roleId");

        private AdminShowUserResponseRoleAssignJson() {}

        @Override
        public AdminShowUserResponse.RoleAssign read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            Instant createdAt = null;
            Instant expiresAt = null;
            String roleId = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> createdAt = json.instant();
                    case 1 -> expiresAt = json.instant();
                    case 2 -> roleId = json.text();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new AdminShowUserResponse.RoleAssign(
                    createdAt,
                    expiresAt,
                    roleId,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, AdminShowUserResponse.RoleAssign value) throws IOException {
            json.member("createdAt", value.createdAt(), Scalars.INSTANT);
            json.member("expiresAt", value.expiresAt(), Scalars.INSTANT);
            json.text("roleId", value.roleId());
            json.unknown(value.unknown());
        }
    }
}
