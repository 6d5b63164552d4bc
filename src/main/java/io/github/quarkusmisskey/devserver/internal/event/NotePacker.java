package io.github.quarkusmisskey.devserver.internal.event;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.devserver.DevUser;
import io.github.quarkusmisskey.devserver.internal.http.JsonTree;
import io.github.quarkusmisskey.devserver.internal.store.Ids;
import io.github.quarkusmisskey.devserver.internal.store.Notes;
import io.github.quarkusmisskey.devserver.internal.store.Reactions;
import io.github.quarkusmisskey.devserver.internal.store.StoredNote;
import io.github.quarkusmisskey.devserver.internal.store.Votes;

/** Notes as JSON, with the fields that a real server sends. */
public final class NotePacker {

    private final Notes notes;
    private final UserPacker users;
    private final Reactions reactions;
    private final Votes votes;
    private final Supplier<String> url;

    public NotePacker(Notes notes, UserPacker users, Reactions reactions, Votes votes, Supplier<String> url) {
        this.url = url;
        this.reactions = reactions;
        this.votes = votes;
        this.notes = notes;
        this.users = users;
    }

    public ArrayNode pack(List<StoredNote> page, DevUser viewer) {
        ArrayNode array = JsonTree.array();
        page.forEach(note -> array.add(pack(note, viewer)));
        return array;
    }

    public ObjectNode pack(StoredNote note, DevUser viewer) {
        ObjectNode json = brief(note, viewer);
        json.put("clippedCount", 0);
        if (note.replyId() != null) {
            json.set("reply", related(note.replyId(), viewer, false));
        }
        if (note.renoteId() != null) {
            json.set("renote", related(note.renoteId(), viewer, true));
        }
        if (note.poll() != null) {
            json.set("poll", poll(note, viewer));
        }
        return json;
    }

    /** Null if the note was deleted meanwhile or is not visible to the viewer, although its id is still sent. */
    private ObjectNode related(String id, DevUser viewer, boolean whole) {
        return notes.find(id)
                .filter(note -> notes.visible(note, viewer))
                .map(note -> whole ? pack(note, viewer) : brief(note, viewer))
                .orElse(null);
    }

    private ObjectNode brief(StoredNote note, DevUser viewer) {
        ObjectNode json = JsonTree.object()
                .put("id", note.id())
                .put("createdAt", Ids.createdAt(note.id()))
                .put("userId", note.author().id());
        json.set("user", users.lite(note.author()));
        json.put("text", note.text())
                .put("cw", note.cw())
                .put("visibility", note.visibility())
                .put("localOnly", note.localOnly())
                .put("reactionAcceptance", note.reactionAcceptance());
        if (note.visibility().equals("specified")) {
            putTexts(json, "visibleUserIds", note.visibleUserIds());
        }
        putCounts(json, note);
        putReactions(json, note, viewer);
        putLinks(json, note);
        return json;
    }

    private void putCounts(ObjectNode json, StoredNote note) {
        json.put("renoteCount", notes.renotesOf(note.id())).put("repliesCount", notes.repliesTo(note.id()));
        if (!note.tags().isEmpty()) {
            putTexts(json, "tags", note.tags());
        }
    }

    private void putReactions(ObjectNode json, StoredNote note, DevUser viewer) {
        Map<String, Integer> counts = reactions.counts(note.id());
        json.put(
                "reactionCount",
                counts.values().stream().mapToInt(Integer::intValue).sum());
        ObjectNode byReaction = json.putObject("reactions");
        counts.forEach(byReaction::put);
        json.putObject("reactionEmojis");
        String mine = viewer == null ? null : reactions.of(note.id(), viewer.id());
        if (mine != null) {
            json.put("myReaction", mine);
        }
    }

    private ObjectNode poll(StoredNote note, DevUser viewer) {
        ObjectNode poll = note.poll().deepCopy();
        JsonNode choices = poll.path("choices");
        for (int i = 0; i < choices.size(); i++) {
            boolean voted = viewer != null && votes.has(note.id(), viewer.id(), i);
            ((ObjectNode) choices.get(i))
                    .put("votes", votes.count(note.id(), i))
                    .put("isVoted", voted);
        }
        return poll;
    }

    private void putLinks(ObjectNode json, StoredNote note) {
        ArrayNode fileIds = json.putArray("fileIds");
        ArrayNode files = json.putArray("files");
        note.files().forEach(file -> {
            fileIds.add(file.id());
            files.add(file.pack(url.get()));
        });
        json.put("replyId", note.replyId());
        json.put(
                "replyUserId",
                note.replyId() == null
                        ? null
                        : notes.find(note.replyId())
                                .map(reply -> reply.author().id())
                                .orElse(null));
        json.put("renoteId", note.renoteId());
        if (note.channelId() != null) {
            json.put("channelId", note.channelId());
        }
        if (!note.mentions().isEmpty()) {
            putTexts(json, "mentions", note.mentions());
        }
    }

    private static void putTexts(ObjectNode json, String name, List<String> texts) {
        ArrayNode array = json.putArray(name);
        texts.forEach(array::add);
    }
}
