package io.github.quarkusmisskey.api.model;

import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;

/** The schema {@code UserLite}. */
@Generated("io.github.quarkusmisskey.generator")
@RegisterForReflection
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
        List<BadgeRole> badgeRoles) {

    /** An object that {@link UserLite} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AvatarDecoration(
            String id,
            Double angle,
            Boolean flipH,
            String url,
            Double offsetX,
            Double offsetY) {}

    /** An object that {@link UserLite} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Instance(
            String name,
            String softwareName,
            String softwareVersion,
            String iconUrl,
            String faviconUrl,
            String themeColor) {}

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
        public String toString() {
            return value;
        }
    }

    /** An object that {@link UserLite} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BadgeRole(String name, String iconUrl, Long displayOrder) {}
}
