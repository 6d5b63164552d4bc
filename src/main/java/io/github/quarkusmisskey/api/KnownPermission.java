package io.github.quarkusmisskey.api;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The permissions that Misskey 2026.5 knows: the 85 in its list, and six more that some endpoints require. */
public enum KnownPermission implements Permission {
    READ_ACCOUNT("read:account"),
    WRITE_ACCOUNT("write:account"),
    READ_BLOCKS("read:blocks"),
    WRITE_BLOCKS("write:blocks"),
    READ_DRIVE("read:drive"),
    WRITE_DRIVE("write:drive"),
    READ_FAVORITES("read:favorites"),
    WRITE_FAVORITES("write:favorites"),
    READ_FOLLOWING("read:following"),
    WRITE_FOLLOWING("write:following"),
    READ_MESSAGING("read:messaging"),
    WRITE_MESSAGING("write:messaging"),
    READ_MUTES("read:mutes"),
    WRITE_MUTES("write:mutes"),
    WRITE_NOTES("write:notes"),
    READ_NOTIFICATIONS("read:notifications"),
    WRITE_NOTIFICATIONS("write:notifications"),
    READ_REACTIONS("read:reactions"),
    WRITE_REACTIONS("write:reactions"),
    WRITE_VOTES("write:votes"),
    READ_PAGES("read:pages"),
    WRITE_PAGES("write:pages"),
    WRITE_PAGE_LIKES("write:page-likes"),
    READ_PAGE_LIKES("read:page-likes"),
    READ_USER_GROUPS("read:user-groups"),
    WRITE_USER_GROUPS("write:user-groups"),
    READ_CHANNELS("read:channels"),
    WRITE_CHANNELS("write:channels"),
    READ_GALLERY("read:gallery"),
    WRITE_GALLERY("write:gallery"),
    READ_GALLERY_LIKES("read:gallery-likes"),
    WRITE_GALLERY_LIKES("write:gallery-likes"),
    READ_FLASH("read:flash"),
    WRITE_FLASH("write:flash"),
    READ_FLASH_LIKES("read:flash-likes"),
    WRITE_FLASH_LIKES("write:flash-likes"),
    READ_ADMIN_ABUSE_USER_REPORTS("read:admin:abuse-user-reports"),
    WRITE_ADMIN_DELETE_ACCOUNT("write:admin:delete-account"),
    WRITE_ADMIN_DELETE_ALL_FILES_OF_A_USER("write:admin:delete-all-files-of-a-user"),
    READ_ADMIN_INDEX_STATS("read:admin:index-stats"),
    READ_ADMIN_TABLE_STATS("read:admin:table-stats"),
    READ_ADMIN_USER_IPS("read:admin:user-ips"),
    READ_ADMIN_META("read:admin:meta"),
    WRITE_ADMIN_RESET_PASSWORD("write:admin:reset-password"),
    WRITE_ADMIN_RESOLVE_ABUSE_USER_REPORT("write:admin:resolve-abuse-user-report"),
    WRITE_ADMIN_SEND_EMAIL("write:admin:send-email"),
    READ_ADMIN_SERVER_INFO("read:admin:server-info"),
    READ_ADMIN_SHOW_MODERATION_LOG("read:admin:show-moderation-log"),
    READ_ADMIN_SHOW_USER("read:admin:show-user"),
    WRITE_ADMIN_SUSPEND_USER("write:admin:suspend-user"),
    WRITE_ADMIN_UNSET_USER_AVATAR("write:admin:unset-user-avatar"),
    WRITE_ADMIN_UNSET_USER_BANNER("write:admin:unset-user-banner"),
    WRITE_ADMIN_UNSUSPEND_USER("write:admin:unsuspend-user"),
    WRITE_ADMIN_META("write:admin:meta"),
    WRITE_ADMIN_USER_NOTE("write:admin:user-note"),
    WRITE_ADMIN_ROLES("write:admin:roles"),
    READ_ADMIN_ROLES("read:admin:roles"),
    WRITE_ADMIN_RELAYS("write:admin:relays"),
    READ_ADMIN_RELAYS("read:admin:relays"),
    WRITE_ADMIN_INVITE_CODES("write:admin:invite-codes"),
    READ_ADMIN_INVITE_CODES("read:admin:invite-codes"),
    WRITE_ADMIN_ANNOUNCEMENTS("write:admin:announcements"),
    READ_ADMIN_ANNOUNCEMENTS("read:admin:announcements"),
    WRITE_ADMIN_AVATAR_DECORATIONS("write:admin:avatar-decorations"),
    READ_ADMIN_AVATAR_DECORATIONS("read:admin:avatar-decorations"),
    WRITE_ADMIN_FEDERATION("write:admin:federation"),
    WRITE_ADMIN_ACCOUNT("write:admin:account"),
    READ_ADMIN_ACCOUNT("read:admin:account"),
    WRITE_ADMIN_EMOJI("write:admin:emoji"),
    READ_ADMIN_EMOJI("read:admin:emoji"),
    WRITE_ADMIN_QUEUE("write:admin:queue"),
    READ_ADMIN_QUEUE("read:admin:queue"),
    WRITE_ADMIN_PROMO("write:admin:promo"),
    WRITE_ADMIN_DRIVE("write:admin:drive"),
    READ_ADMIN_DRIVE("read:admin:drive"),
    WRITE_ADMIN_AD("write:admin:ad"),
    READ_ADMIN_AD("read:admin:ad"),
    WRITE_INVITE_CODES("write:invite-codes"),
    READ_INVITE_CODES("read:invite-codes"),
    WRITE_CLIP_FAVORITE("write:clip-favorite"),
    READ_CLIP_FAVORITE("read:clip-favorite"),
    READ_FEDERATION("read:federation"),
    WRITE_REPORT_ABUSE("write:report-abuse"),
    WRITE_CHAT("write:chat"),
    READ_CHAT("read:chat"),
    READ_ADMIN_ABUSE_REPORT_NOTIFICATION_RECIPIENT("read:admin:abuse-report:notification-recipient"),
    READ_ADMIN_SYSTEM_WEBHOOK("read:admin:system-webhook"),
    WRITE_ADMIN_ABUSE_REPORT_NOTIFICATION_RECIPIENT("write:admin:abuse-report:notification-recipient"),
    WRITE_ADMIN_SYSTEM_WEBHOOK("write:admin:system-webhook"),
    WRITE_ADMIN_USER_AVATAR("write:admin:user-avatar"),
    WRITE_ADMIN_USER_BANNER("write:admin:user-banner");

    private static final Map<String, KnownPermission> BY_VALUE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(KnownPermission::value, Function.identity()));

    private final String value;

    KnownPermission(String value) {
        this.value = value;
    }

    /** The permission with this name; empty if this version does not know it. */
    public static Optional<KnownPermission> find(String value) {
        return Optional.ofNullable(BY_VALUE.get(value));
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
