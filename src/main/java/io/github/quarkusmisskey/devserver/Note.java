package io.github.quarkusmisskey.devserver;

import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A stored note. {@code text}, {@code cw}, {@code replyId}, {@code renoteId} and {@code poll} and {@code channelId} may be null. */
record Note(
        String id,
        DevUser author,
        String text,
        String cw,
        String visibility,
        List<String> visibleUserIds,
        boolean localOnly,
        String reactionAcceptance,
        String replyId,
        String renoteId,
        List<String> tags,
        List<String> mentions,
        List<StoredFile> files,
        ObjectNode poll,
        String channelId) {

    boolean isPureRenote() {
        return renoteId != null && text == null && cw == null && files.isEmpty() && poll == null;
    }
}
