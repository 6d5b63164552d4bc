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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "email" -> email = json.text();
                case "emailVerified" -> emailVerified = json.flag();
                case "followedMessage" -> followedMessage = json.text();
                case "autoAcceptFollowed" -> autoAcceptFollowed = json.flag();
                case "noCrawle" -> noCrawle = json.flag();
                case "preventAiLearning" -> preventAiLearning = json.flag();
                case "alwaysMarkNsfw" -> alwaysMarkNsfw = json.flag();
                case "autoSensitive" -> autoSensitive = json.flag();
                case "carefulBot" -> carefulBot = json.flag();
                case "injectFeaturedNote" -> injectFeaturedNote = json.flag();
                case "receiveAnnouncementEmail" -> receiveAnnouncementEmail = json.flag();
                case "mutedWords" -> mutedWords = json.list(OneOrManyType.of(Scalars.TEXT));
                case "mutedInstances" -> mutedInstances = json.list(Scalars.TEXT);
                case "notificationRecieveConfig" -> notificationRecieveConfig = NotificationRecieveConfigJson.TYPE.read(json);
                case "isModerator" -> isModerator = json.flag();
                case "isSilenced" -> isSilenced = json.flag();
                case "isSuspended" -> isSuspended = json.flag();
                case "isHibernated" -> isHibernated = json.flag();
                case "lastActiveDate" -> lastActiveDate = json.text();
                case "moderationNote" -> moderationNote = json.text();
                case "signins" -> signins = json.list(SigninJson.TYPE);
                case "policies" -> policies = RolePoliciesJson.TYPE.read(json);
                case "roles" -> roles = json.list(RoleJson.TYPE);
                case "roleAssigns" -> roleAssigns = json.list(AdminShowUserResponseJson.AdminShowUserResponseRoleAssignJson.TYPE);
                default -> unknown = json.keep(member, unknown);
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
            for (String member = json.member(); member != null; member = json.member()) {
                switch (member) {
                    case "createdAt" -> createdAt = json.instant();
                    case "expiresAt" -> expiresAt = json.instant();
                    case "roleId" -> roleId = json.text();
                    default -> unknown = json.keep(member, unknown);
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
