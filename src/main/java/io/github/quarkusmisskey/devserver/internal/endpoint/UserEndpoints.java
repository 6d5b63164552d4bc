package io.github.quarkusmisskey.devserver.internal.endpoint;

import java.util.Optional;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.quarkusmisskey.devserver.DevUser;
import io.github.quarkusmisskey.devserver.internal.api.EndpointCall;
import io.github.quarkusmisskey.devserver.internal.api.EndpointHandlers;
import io.github.quarkusmisskey.devserver.internal.event.NotePacker;
import io.github.quarkusmisskey.devserver.internal.event.UserPacker;
import io.github.quarkusmisskey.devserver.internal.http.JsonTree;
import io.github.quarkusmisskey.devserver.internal.store.Notes;
import io.github.quarkusmisskey.devserver.internal.store.StoredNote;
import io.github.quarkusmisskey.devserver.internal.store.Users;

/** Endpoints of other accounts. */
public final class UserEndpoints {

    private final Users users;
    private final Notes notes;
    private final UserPacker userPacker;
    private final NotePacker notePacker;

    public UserEndpoints(Users users, Notes notes, UserPacker userPacker, NotePacker notePacker) {
        this.users = users;
        this.notes = notes;
        this.userPacker = userPacker;
        this.notePacker = notePacker;
    }

    public void addTo(EndpointHandlers endpoints) {
        endpoints.add("users/show", this::show);
        endpoints.add("users/notes", this::notes);
    }

    /** Returns an array without unknown users if {@code userIds} is given, otherwise an object. */
    private JsonNode show(EndpointCall call) {
        if (call.params().hasNonNull("userIds")) {
            ArrayNode array = JsonTree.array();
            for (JsonNode id : call.params().get("userIds")) {
                users.byId(id.textValue())
                        .map(user -> userPacker.detailed(user, call.viewer()))
                        .ifPresent(array::add);
            }
            return array;
        }
        if (call.text("host") != null) {
            throw call.error("FAILED_TO_RESOLVE_REMOTE_USER", "Failed to resolve remote user.");
        }
        Optional<DevUser> user =
                call.text("userId") == null ? users.byName(call.text("username")) : users.byId(call.text("userId"));
        return user.map(found -> userPacker.detailed(found, call.viewer()))
                .orElseThrow(() -> call.error("NO_SUCH_USER", "No such user."));
    }

    private JsonNode notes(EndpointCall call) {
        DevUser author = users.byId(call.text("userId")).orElseThrow(() -> call.error("NO_SUCH_USER", "No such user."));
        Predicate<StoredNote> wanted = note -> note.author().equals(author)
                && notes.visible(note, call.viewer())
                && (call.flag("withReplies") || note.replyId() == null)
                && (call.flag("withRenotes") || !note.isPureRenote())
                && !call.flag("withFiles");
        return notePacker.pack(notes.page(call.paging(), wanted), call.viewer());
    }
}
