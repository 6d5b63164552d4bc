package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * The schema {@code UserDetailedNotMe}.
 *
 * @param fields at most 16 items
 */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UserDetailedNotMe(
        String id,
        String name,
        String username,
        String host,
        String avatarUrl,
        String avatarBlurhash,
        List<UserLite.AvatarDecoration> avatarDecorations,
        Boolean isBot,
        Boolean isCat,
        Boolean requireSigninToViewContents,
        Long makeNotesFollowersOnlyBefore,
        Long makeNotesHiddenBefore,
        UserLite.Instance instance,
        Map<String, String> emojis,
        UserLite.OnlineStatus onlineStatus,
        List<UserLite.BadgeRole> badgeRoles,
        String url,
        String uri,
        String movedTo,
        List<String> alsoKnownAs,
        Instant createdAt,
        Instant updatedAt,
        Instant lastFetchedAt,
        String bannerUrl,
        String bannerBlurhash,
        Boolean isLocked,
        Boolean isSilenced,
        Boolean isSuspended,
        String description,
        String location,
        String birthday,
        String lang,
        List<ProfileField> fields,
        List<String> verifiedLinks,
        Long followersCount,
        Long followingCount,
        Long notesCount,
        List<String> pinnedNoteIds,
        List<Note> pinnedNotes,
        String pinnedPageId,
        Page pinnedPage,
        Boolean publicReactions,
        FollowVisibility followingVisibility,
        FollowVisibility followersVisibility,
        ChatScope chatScope,
        Boolean canChat,
        List<RoleLite> roles,
        String followedMessage,
        String memo,
        String moderationNote,
        Boolean twoFactorEnabled,
        Boolean usePasswordLessLogin,
        Boolean securityKeys,
        Boolean isFollowing,
        Boolean isFollowed,
        Boolean hasPendingFollowRequestFromYou,
        Boolean hasPendingFollowRequestToYou,
        Boolean isBlocking,
        Boolean isBlocked,
        Boolean isMuted,
        Boolean isRenoteMuted,
        @JsonProperty("notify") FollowNotify notifyValue,
        Boolean withReplies) {}
