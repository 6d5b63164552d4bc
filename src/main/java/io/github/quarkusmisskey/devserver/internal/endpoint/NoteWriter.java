package io.github.quarkusmisskey.devserver.internal.endpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.devserver.DevUser;
import io.github.quarkusmisskey.devserver.Sources;
import io.github.quarkusmisskey.devserver.internal.api.EndpointCall;
import io.github.quarkusmisskey.devserver.internal.http.JsonTree;
import io.github.quarkusmisskey.devserver.internal.store.Drives;
import io.github.quarkusmisskey.devserver.internal.store.Ids;
import io.github.quarkusmisskey.devserver.internal.store.Notes;
import io.github.quarkusmisskey.devserver.internal.store.StoredFile;
import io.github.quarkusmisskey.devserver.internal.store.StoredNote;
import io.github.quarkusmisskey.devserver.internal.store.Users;

/** Creates a note from valid parameters, or refuses for reasons that a schema cannot express. */
public final class NoteWriter {

    private static final int MENTION_LIMIT = 20;
    private static final Pattern MENTION = Pattern.compile("(?<![\\w@])@(\\w+)(?!@)");
    private static final Pattern TAG = Pattern.compile("(?<![\\p{L}\\p{N}])#([\\p{L}\\p{N}_]+)");

    private final Ids ids;
    private final Users users;
    private final Notes notes;
    private final Sources sources;
    private final Drives drives;

    public NoteWriter(Ids ids, Users users, Notes notes, Sources sources, Drives drives) {
        this.drives = drives;
        this.sources = sources;
        this.ids = ids;
        this.users = users;
        this.notes = notes;
    }

    StoredNote write(EndpointCall call) {
        refuseUnknownChannel(call);
        StoredNote renote = renote(call);
        StoredNote reply = reply(call);
        String text = trimmed(call.text("text"));
        List<String> mentions = call.flag("noExtractMentions") ? List.of() : mentions(text);
        if (mentions.size() > MENTION_LIMIT) {
            throw call.error(
                    "CONTAINS_TOO_MANY_MENTIONS", "Cannot post because it exceeds the allowed number of mentions.");
        }
        return new StoredNote(
                ids.next(),
                call.viewer(),
                text,
                call.text("cw"),
                call.text("visibility"),
                visibleUserIds(call, mentions),
                call.flag("localOnly"),
                call.text("reactionAcceptance"),
                reply == null ? null : reply.id(),
                renote == null ? null : renote.id(),
                call.flag("noExtractHashtags") ? List.of() : tags(text),
                mentions,
                files(call),
                poll(call),
                call.text("channelId"));
    }

    private void refuseUnknownChannel(EndpointCall call) {
        String channel = call.text("channelId");
        if (channel != null && sources.rule(channel, null) == null) {
            throw call.error("NO_SUCH_CHANNEL", "No such channel.");
        }
    }

    /** {@code mediaIds} is the older name of {@code fileIds}. */
    private List<StoredFile> files(EndpointCall call) {
        List<StoredFile> files = new ArrayList<>();
        for (String member : new String[] {"fileIds", "mediaIds"}) {
            for (JsonNode id : call.params().path(member)) {
                files.add(drives.find(file ->
                                file.id().equals(id.textValue()) && file.owner().equals(call.viewer()))
                        .orElseThrow(() -> call.error("NO_SUCH_FILE", "Some files are not found.")));
            }
        }
        return List.copyOf(files);
    }

    private StoredNote renote(EndpointCall call) {
        String id = call.text("renoteId");
        if (id == null) {
            return null;
        }
        StoredNote target =
                notes.find(id).orElseThrow(() -> call.error("NO_SUCH_RENOTE_TARGET", "No such renote target."));
        if (target.isPureRenote()) {
            throw call.error("CANNOT_RENOTE_TO_A_PURE_RENOTE", "You can not Renote a pure Renote.");
        }
        boolean mine = target.author().equals(call.viewer());
        if (target.visibility().equals("specified") || target.visibility().equals("followers") && !mine) {
            throw call.error("CANNOT_RENOTE_DUE_TO_VISIBILITY", "You can not Renote due to target visibility.");
        }
        return target;
    }

    private StoredNote reply(EndpointCall call) {
        String id = call.text("replyId");
        if (id == null) {
            return null;
        }
        StoredNote target =
                notes.find(id).orElseThrow(() -> call.error("NO_SUCH_REPLY_TARGET", "No such reply target."));
        if (target.isPureRenote()) {
            throw call.error("CANNOT_REPLY_TO_A_PURE_RENOTE", "You can not reply to a pure Renote.");
        }
        if (!notes.visible(target, call.viewer())) {
            throw call.error("CANNOT_REPLY_TO_AN_INVISIBLE_NOTE", "You cannot reply to an invisible Note.");
        }
        if (target.visibility().equals("specified") && !call.text("visibility").equals("specified")) {
            throw call.error(
                    "CANNOT_REPLY_TO_SPECIFIED_VISIBILITY_NOTE_WITH_EXTENDED_VISIBILITY",
                    "You cannot reply to a specified visibility note with extended visibility.");
        }
        return target;
    }

    private static String trimmed(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private List<String> mentions(String text) {
        return text == null
                ? List.of()
                : MENTION.matcher(text)
                        .results()
                        .flatMap(found -> users.byName(found.group(1)).stream())
                        .map(DevUser::id)
                        .distinct()
                        .toList();
    }

    private static List<String> tags(String text) {
        return text == null
                ? List.of()
                : TAG.matcher(text)
                        .results()
                        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList();
    }

    private List<String> visibleUserIds(EndpointCall call, List<String> mentions) {
        if (!call.text("visibility").equals("specified")) {
            return List.of();
        }
        List<String> ids = new ArrayList<>(mentions);
        for (JsonNode id : call.params().path("visibleUserIds")) {
            users.byId(id.textValue())
                    .map(DevUser::id)
                    .filter(known -> !ids.contains(known))
                    .ifPresent(ids::add);
        }
        return List.copyOf(ids);
    }

    private static ObjectNode poll(EndpointCall call) {
        JsonNode wanted = call.params().path("poll");
        if (!wanted.isObject()) {
            return null;
        }
        ObjectNode poll = JsonTree.object()
                .put("multiple", wanted.path("multiple").asBoolean())
                .put("expiresAt", expiry(call, wanted));
        ArrayNode choices = poll.putArray("choices");
        wanted.path("choices").forEach(choice -> choices.addObject()
                .put("text", choice.textValue())
                .put("votes", 0)
                .put("isVoted", false));
        return poll;
    }

    private static String expiry(EndpointCall call, JsonNode poll) {
        long now = System.currentTimeMillis();
        if (poll.path("expiresAt").isNumber()) {
            long expiresAt = poll.path("expiresAt").longValue();
            if (expiresAt < now) {
                throw call.error("CANNOT_CREATE_ALREADY_EXPIRED_POLL", "Poll is already expired.");
            }
            return Ids.timestamp(expiresAt);
        }
        JsonNode after = poll.path("expiredAfter");
        return after.isNumber() ? Ids.timestamp(now + after.longValue()) : null;
    }
}
