package io.github.quarkusmisskey.api.admin;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.OneOrMany;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;
import io.github.quarkusmisskey.api.model.NotificationRecieveConfig;
import io.github.quarkusmisskey.api.model.Role;
import io.github.quarkusmisskey.api.model.RolePolicies;
import io.github.quarkusmisskey.api.model.Signin;

/**
 * What {@code admin/show-user} answers.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminShowUserResponse(
        String email,
        Boolean emailVerified,
        String followedMessage,
        Boolean autoAcceptFollowed,
        Boolean noCrawle,
        Boolean preventAiLearning,
        Boolean alwaysMarkNsfw,
        Boolean autoSensitive,
        Boolean carefulBot,
        Boolean injectFeaturedNote,
        Boolean receiveAnnouncementEmail,
        List<OneOrMany<String>> mutedWords,
        List<String> mutedInstances,
        NotificationRecieveConfig notificationRecieveConfig,
        Boolean isModerator,
        Boolean isSilenced,
        Boolean isSuspended,
        Boolean isHibernated,
        String lastActiveDate,
        String moderationNote,
        List<Signin> signins,
        RolePolicies policies,
        List<Role> roles,
        List<RoleAssign> roleAssigns,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public AdminShowUserResponse {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public AdminShowUserResponse(
            String email,
            Boolean emailVerified,
            String followedMessage,
            Boolean autoAcceptFollowed,
            Boolean noCrawle,
            Boolean preventAiLearning,
            Boolean alwaysMarkNsfw,
            Boolean autoSensitive,
            Boolean carefulBot,
            Boolean injectFeaturedNote,
            Boolean receiveAnnouncementEmail,
            List<OneOrMany<String>> mutedWords,
            List<String> mutedInstances,
            NotificationRecieveConfig notificationRecieveConfig,
            Boolean isModerator,
            Boolean isSilenced,
            Boolean isSuspended,
            Boolean isHibernated,
            String lastActiveDate,
            String moderationNote,
            List<Signin> signins,
            RolePolicies policies,
            List<Role> roles,
            List<RoleAssign> roleAssigns) {
        this(email, emailVerified, followedMessage, autoAcceptFollowed, noCrawle, preventAiLearning, alwaysMarkNsfw, autoSensitive, carefulBot, injectFeaturedNote, receiveAnnouncementEmail, mutedWords, mutedInstances, notificationRecieveConfig, isModerator, isSilenced, isSuspended, isHibernated, lastActiveDate, moderationNote, signins, policies, roles, roleAssigns, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminShowUserResponse that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AdminShowUserResponse",
                "email,emailVerified,followedMessage,autoAcceptFollowed,noCrawle,preventAiLearning,alwaysMarkNsfw,autoSensitive,carefulBot,injectFeaturedNote,receiveAnnouncementEmail,mutedWords,mutedInstances,notificationRecieveConfig,isModerator,isSilenced,isSuspended,isHibernated,lastActiveDate,moderationNote,signins,policies,roles,roleAssigns,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {email, emailVerified, followedMessage, autoAcceptFollowed, noCrawle, preventAiLearning, alwaysMarkNsfw, autoSensitive, carefulBot, injectFeaturedNote, receiveAnnouncementEmail, mutedWords, mutedInstances, notificationRecieveConfig, isModerator, isSilenced, isSuspended, isHibernated, lastActiveDate, moderationNote, signins, policies, roles, roleAssigns, unknown};
    }

    /**
     * An object that {@link AdminShowUserResponse} holds.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RoleAssign(
            Instant createdAt,
            Instant expiresAt,
            String roleId,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

        public RoleAssign {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public RoleAssign(Instant createdAt, Instant expiresAt, String roleId) {
            this(createdAt, expiresAt, roleId, null);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof RoleAssign that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "RoleAssign",
                    "createdAt,expiresAt,roleId,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {createdAt, expiresAt, roleId, unknown};
        }
    }
}
