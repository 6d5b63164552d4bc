package io.github.quarkusmisskey.api.admin;

import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.OneOrMany;
import io.github.quarkusmisskey.api.model.NotificationRecieveConfig;
import io.github.quarkusmisskey.api.model.Role;
import io.github.quarkusmisskey.api.model.RolePolicies;
import io.github.quarkusmisskey.api.model.Signin;

/** What {@code admin/show-user} answers. */
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
        List<RoleAssign> roleAssigns) {

    /** An object that {@link AdminShowUserResponse} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RoleAssign(Instant createdAt, Instant expiresAt, String roleId) {}
}
