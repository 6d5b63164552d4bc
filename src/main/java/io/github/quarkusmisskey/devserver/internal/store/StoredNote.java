package io.github.quarkusmisskey.devserver.internal.store;

import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.devserver.DevUser;

/**
 * A stored note. {@code text}, {@code cw}, {@code replyId}, {@code renoteId}, {@code poll} and {@code channelId} may be
 * null.
 */
public record StoredNote(
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

    public boolean isPureRenote() {
        return renoteId != null && text == null && cw == null && files.isEmpty() && poll == null;
    }
}
