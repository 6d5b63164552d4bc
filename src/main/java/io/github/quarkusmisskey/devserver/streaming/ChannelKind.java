package io.github.quarkusmisskey.devserver.streaming;

import java.util.Arrays;
import java.util.Optional;

/** The channels, who may join them, and whether a socket can join each only once. */
enum ChannelKind {
    MAIN("main", true, true, "read:account"),
    HOME_TIMELINE("homeTimeline", false, true, "read:account"),
    LOCAL_TIMELINE("localTimeline", false, false, null),
    HYBRID_TIMELINE("hybridTimeline", false, true, "read:account"),
    GLOBAL_TIMELINE("globalTimeline", false, false, null),
    USER_LIST("userList", false, false, null),
    HASHTAG("hashtag", false, false, null),
    ROLE_TIMELINE("roleTimeline", false, false, null),
    ANTENNA("antenna", false, true, "read:account"),
    CHANNEL("channel", false, false, null),
    DRIVE("drive", true, true, "read:account"),
    SERVER_STATS("serverStats", true, false, null),
    QUEUE_STATS("queueStats", true, false, null),
    ADMIN("admin", true, true, "read:admin:stream"),
    REVERSI("reversi", true, true, "read:account"),
    REVERSI_GAME("reversiGame", false, false, null),
    CHAT_USER("chatUser", false, true, "read:chat"),
    CHAT_ROOM("chatRoom", false, true, "read:chat");

    private final String channel;
    private final boolean shared;
    private final boolean forUsers;
    private final String permission;

    ChannelKind(String channel, boolean shared, boolean forUsers, String permission) {
        this.channel = channel;
        this.shared = shared;
        this.forUsers = forUsers;
        this.permission = permission;
    }

    static Optional<ChannelKind> named(String channel) {
        return Arrays.stream(values())
                .filter(kind -> kind.channel.equals(channel))
                .findFirst();
    }

    String channel() {
        return channel;
    }

    boolean shared() {
        return shared;
    }

    /** Whether the viewer may join; null stands for an anonymous viewer. */
    boolean admits(StreamViewer viewer) {
        if (viewer == null) {
            return !forUsers;
        }
        boolean owner = viewer.permissions() == null;
        return owner || permission == null || viewer.permissions().contains(permission);
    }
}
