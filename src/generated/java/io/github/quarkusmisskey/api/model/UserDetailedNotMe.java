package io.github.quarkusmisskey.api.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * The schema {@code UserDetailedNotMe}.
 *
 * @param fields at most 16 items
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
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
        Boolean withReplies,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public UserDetailedNotMe {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public UserDetailedNotMe(
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
            FollowNotify notifyValue,
            Boolean withReplies) {
        this(id, name, username, host, avatarUrl, avatarBlurhash, avatarDecorations, isBot, isCat, requireSigninToViewContents, makeNotesFollowersOnlyBefore, makeNotesHiddenBefore, instance, emojis, onlineStatus, badgeRoles, url, uri, movedTo, alsoKnownAs, createdAt, updatedAt, lastFetchedAt, bannerUrl, bannerBlurhash, isLocked, isSilenced, isSuspended, description, location, birthday, lang, fields, verifiedLinks, followersCount, followingCount, notesCount, pinnedNoteIds, pinnedNotes, pinnedPageId, pinnedPage, publicReactions, followingVisibility, followersVisibility, chatScope, canChat, roles, followedMessage, memo, moderationNote, twoFactorEnabled, usePasswordLessLogin, securityKeys, isFollowing, isFollowed, hasPendingFollowRequestFromYou, hasPendingFollowRequestToYou, isBlocking, isBlocked, isMuted, isRenoteMuted, notifyValue, withReplies, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserDetailedNotMe that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "UserDetailedNotMe",
                "id,name,username,host,avatarUrl,avatarBlurhash,avatarDecorations,isBot,isCat,requireSigninToViewContents,makeNotesFollowersOnlyBefore,makeNotesHiddenBefore,instance,emojis,onlineStatus,badgeRoles,url,uri,movedTo,alsoKnownAs,createdAt,updatedAt,lastFetchedAt,bannerUrl,bannerBlurhash,isLocked,isSilenced,isSuspended,description,location,birthday,lang,fields,verifiedLinks,followersCount,followingCount,notesCount,pinnedNoteIds,pinnedNotes,pinnedPageId,pinnedPage,publicReactions,followingVisibility,followersVisibility,chatScope,canChat,roles,followedMessage,memo,moderationNote,twoFactorEnabled,usePasswordLessLogin,securityKeys,isFollowing,isFollowed,hasPendingFollowRequestFromYou,hasPendingFollowRequestToYou,isBlocking,isBlocked,isMuted,isRenoteMuted,notifyValue,withReplies,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, name, username, host, avatarUrl, avatarBlurhash, avatarDecorations, isBot, isCat, requireSigninToViewContents, makeNotesFollowersOnlyBefore, makeNotesHiddenBefore, instance, emojis, onlineStatus, badgeRoles, url, uri, movedTo, alsoKnownAs, createdAt, updatedAt, lastFetchedAt, bannerUrl, bannerBlurhash, isLocked, isSilenced, isSuspended, description, location, birthday, lang, fields, verifiedLinks, followersCount, followingCount, notesCount, pinnedNoteIds, pinnedNotes, pinnedPageId, pinnedPage, publicReactions, followingVisibility, followersVisibility, chatScope, canChat, roles, followedMessage, memo, moderationNote, twoFactorEnabled, usePasswordLessLogin, securityKeys, isFollowing, isFollowed, hasPendingFollowRequestFromYou, hasPendingFollowRequestToYou, isBlocking, isBlocked, isMuted, isRenoteMuted, notifyValue, withReplies, unknown};
    }
}
