package io.github.quarkusmisskey.devserver.internal.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.devserver.DevUser;
import io.github.quarkusmisskey.devserver.Sources;

/** The timelines of the server. */
public final class Timelines {

    private final Users users;
    private final Notes notes;
    private final Sources sources;
    private final List<Timeline> all;

    public Timelines(Users users, Notes notes, Sources sources) {
        this.users = users;
        this.notes = notes;
        this.sources = sources;
        all = List.of(
                new Timeline("notes/timeline", "homeTimeline", null, (viewer, params) -> home(viewer)),
                new Timeline("notes/local-timeline", "localTimeline", null, (viewer, params) -> local(params)),
                new Timeline("notes/hybrid-timeline", "hybridTimeline", null, (viewer, params) -> home(viewer)
                        .or(local(params))),
                new Timeline("notes/global-timeline", "globalTimeline", null, (viewer, params) -> Timelines::isPublic),
                new Timeline("notes/search-by-tag", "hashtag", null, (viewer, params) -> tagged(params)),
                gathered("notes/user-list-timeline", "userList", "NO_SUCH_LIST", "listId"),
                gathered("antennas/notes", "antenna", "NO_SUCH_ANTENNA", "antennaId"),
                gathered("channels/timeline", "channel", "NO_SUCH_CHANNEL", "channelId"),
                gathered("roles/notes", "roleTimeline", "NO_SUCH_ROLE", "roleId"));
    }

    public List<Timeline> all() {
        return all;
    }

    /** The rule of the timeline combined with what applies to all timelines; empty if the timeline does not exist. */
    public Optional<Predicate<StoredNote>> wanted(Timeline timeline, DevUser viewer, JsonNode params) {
        return Optional.ofNullable(timeline.rule().apply(viewer, params))
                .map(rule -> rule.and(note -> notes.visible(note, viewer)
                        && (params.path("withRenotes").asBoolean(true) || !note.isPureRenote())
                        && !params.path("withFiles").asBoolean()));
    }

    private Timeline gathered(String endpoint, String channel, String unknown, String param) {
        return new Timeline(
                endpoint,
                channel,
                unknown,
                (viewer, params) -> sources.rule(params.path(param).textValue(), viewer));
    }

    /** Notes of the viewer and of users that the viewer follows, except those posted to a channel. */
    private Predicate<StoredNote> home(DevUser viewer) {
        return note -> note.channelId() == null
                && (note.author().equals(viewer)
                        || users.follows(viewer.id(), note.author().id()));
    }

    private static Predicate<StoredNote> local(JsonNode params) {
        return note -> isPublic(note) && (params.path("withReplies").asBoolean() || note.replyId() == null);
    }

    private static boolean isPublic(StoredNote note) {
        return note.visibility().equals("public") && note.channelId() == null;
    }

    /** By {@code tag}, or by any of several sets of tags: {@code query} of the endpoint, {@code q} of the channel. */
    private static Predicate<StoredNote> tagged(JsonNode params) {
        if (params.hasNonNull("tag")) {
            return note -> hasTag(note, params.path("tag"));
        }
        JsonNode sets = params.has("q") ? params.path("q") : params.path("query");
        return note -> {
            for (JsonNode set : sets) {
                if (hasAll(note, set)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static boolean hasAll(StoredNote note, JsonNode tags) {
        for (JsonNode tag : tags) {
            if (!hasTag(note, tag)) {
                return false;
            }
        }
        return !tags.isEmpty();
    }

    private static boolean hasTag(StoredNote note, JsonNode tag) {
        return note.tags().contains(tag.asText().toLowerCase(Locale.ROOT));
    }
}
