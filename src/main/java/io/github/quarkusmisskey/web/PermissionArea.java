package io.github.quarkusmisskey.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a permission is about, as far as the pages have words for it. */
public enum PermissionArea {
    ACCOUNT,
    BLOCKS,
    DRIVE,
    FAVORITES,
    FOLLOWING,
    MESSAGING,
    MUTES,
    NOTIFICATIONS,
    REACTIONS,
    PAGES,
    PAGE_LIKES,
    USER_GROUPS,
    CHANNELS,
    GALLERY,
    GALLERY_LIKES,
    FLASH,
    FLASH_LIKES,
    INVITE_CODES,
    CLIP_FAVORITE,
    FEDERATION,
    CHAT;

    /** The area of {@code read:page-likes} is {@code page-likes}. */
    static Optional<PermissionArea> of(String name) {
        return Stream.of(values())
                .filter(area ->
                        area.name().replace('_', '-').toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
