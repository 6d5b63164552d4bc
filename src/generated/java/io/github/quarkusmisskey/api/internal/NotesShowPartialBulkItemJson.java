package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.notes.NotesShowPartialBulkItem;

/** Reads and writes {@link NotesShowPartialBulkItem}. */
@Generated("io.github.quarkusmisskey.generator")
final class NotesShowPartialBulkItemJson extends ObjectType<NotesShowPartialBulkItem> {

    static final NotesShowPartialBulkItemJson TYPE = new NotesShowPartialBulkItemJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "reactions",
            "reactionEmojis");

    private NotesShowPartialBulkItemJson() {}

    @Override
    public NotesShowPartialBulkItem read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Map<String, Long> reactions = null;
        Map<String, String> reactionEmojis = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> reactions = json.map(Scalars.WHOLE);
                case 2 -> reactionEmojis = json.map(Scalars.TEXT);
                default -> unknown = json.keep(unknown);
            }
        }
        return new NotesShowPartialBulkItem(
                id,
                reactions,
                reactionEmojis,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, NotesShowPartialBulkItem value) throws IOException {
        json.text("id", value.id());
        json.member("reactions", value.reactions(), MapType.of(Scalars.WHOLE));
        json.member("reactionEmojis", value.reactionEmojis(), MapType.of(Scalars.TEXT));
        json.unknown(value.unknown());
    }
}
