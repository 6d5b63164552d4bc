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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "id" -> id = json.text();
                case "reactions" -> reactions = json.map(Scalars.WHOLE);
                case "reactionEmojis" -> reactionEmojis = json.map(Scalars.TEXT);
                default -> unknown = json.keep(member, unknown);
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
