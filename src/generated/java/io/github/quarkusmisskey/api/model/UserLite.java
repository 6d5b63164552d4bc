package io.github.quarkusmisskey.api.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * The schema {@code UserLite}.
 *
 * @param unknown members that this version does not know; never null
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UserLite(
        String id,
        String name,
        String username,
        String host,
        String avatarUrl,
        String avatarBlurhash,
        List<AvatarDecoration> avatarDecorations,
        Boolean isBot,
        Boolean isCat,
        Boolean requireSigninToViewContents,
        Long makeNotesFollowersOnlyBefore,
        Long makeNotesHiddenBefore,
        Instance instance,
        Map<String, String> emojis,
        OnlineStatus onlineStatus,
        List<BadgeRole> badgeRoles,
        @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

    public UserLite {
        unknown = UnknownMembers.of(unknown);
    }

    /** Without members that this version does not know. */
    public UserLite(
            String id,
            String name,
            String username,
            String host,
            String avatarUrl,
            String avatarBlurhash,
            List<AvatarDecoration> avatarDecorations,
            Boolean isBot,
            Boolean isCat,
            Boolean requireSigninToViewContents,
            Long makeNotesFollowersOnlyBefore,
            Long makeNotesHiddenBefore,
            Instance instance,
            Map<String, String> emojis,
            OnlineStatus onlineStatus,
            List<BadgeRole> badgeRoles) {
        this(id, name, username, host, avatarUrl, avatarBlurhash, avatarDecorations, isBot, isCat, requireSigninToViewContents, makeNotesFollowersOnlyBefore, makeNotesHiddenBefore, instance, emojis, onlineStatus, badgeRoles, null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserLite that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "UserLite",
                "id,name,username,host,avatarUrl,avatarBlurhash,avatarDecorations,isBot,isCat,requireSigninToViewContents,makeNotesFollowersOnlyBefore,makeNotesHiddenBefore,instance,emojis,onlineStatus,badgeRoles,unknown",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {id, name, username, host, avatarUrl, avatarBlurhash, avatarDecorations, isBot, isCat, requireSigninToViewContents, makeNotesFollowersOnlyBefore, makeNotesHiddenBefore, instance, emojis, onlineStatus, badgeRoles, unknown};
    }

    /**
     * An object that {@link UserLite} holds.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AvatarDecoration(
            String id,
            Double angle,
            Boolean flipH,
            String url,
            Double offsetX,
            Double offsetY,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

        public AvatarDecoration {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public AvatarDecoration(
                String id,
                Double angle,
                Boolean flipH,
                String url,
                Double offsetX,
                Double offsetY) {
            this(id, angle, flipH, url, offsetX, offsetY, null);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof AvatarDecoration that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "AvatarDecoration",
                    "id,angle,flipH,url,offsetX,offsetY,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {id, angle, flipH, url, offsetX, offsetY, unknown};
        }
    }

    /**
     * An object that {@link UserLite} holds.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Instance(
            String name,
            String softwareName,
            String softwareVersion,
            String iconUrl,
            String faviconUrl,
            String themeColor,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

        public Instance {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public Instance(
                String name,
                String softwareName,
                String softwareVersion,
                String iconUrl,
                String faviconUrl,
                String themeColor) {
            this(name, softwareName, softwareVersion, iconUrl, faviconUrl, themeColor, null);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Instance that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "Instance",
                    "name,softwareName,softwareVersion,iconUrl,faviconUrl,themeColor,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {name, softwareName, softwareVersion, iconUrl, faviconUrl, themeColor, unknown};
        }
    }

    /**
     * One of the constants, or any other word: servers may know more. Those keep their text and equal no constant.
     *
     * @param value the word on the wire
     */
    public record OnlineStatus(@JsonValue String value) {

        public static final OnlineStatus UNKNOWN = new OnlineStatus("unknown");
        public static final OnlineStatus ONLINE = new OnlineStatus("online");
        public static final OnlineStatus ACTIVE = new OnlineStatus("active");
        public static final OnlineStatus OFFLINE = new OnlineStatus("offline");

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public OnlineStatus {}

        @Override
        public boolean equals(Object other) {
            return other instanceof OnlineStatus that && Objects.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * An object that {@link UserLite} holds.
     *
     * @param unknown members that this version does not know; never null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BadgeRole(
            String name,
            String iconUrl,
            Integer displayOrder,
            @JsonAnySetter @JsonAnyGetter Map<String, JsonNode> unknown) {

        public BadgeRole {
            unknown = UnknownMembers.of(unknown);
        }

        /** Without members that this version does not know. */
        public BadgeRole(String name, String iconUrl, Integer displayOrder) {
            this(name, iconUrl, displayOrder, null);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof BadgeRole that && Arrays.equals(componentValues(), that.componentValues());
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(componentValues());
        }

        @Override
        public String toString() {
            return Components.text(
                    "BadgeRole",
                    "name,iconUrl,displayOrder,unknown",
                    componentValues());
        }

        private Object[] componentValues() {
            return new Object[] {name, iconUrl, displayOrder, unknown};
        }
    }
}
