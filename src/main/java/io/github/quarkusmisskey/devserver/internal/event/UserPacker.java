package io.github.quarkusmisskey.devserver.internal.event;

import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.devserver.DevUser;
import io.github.quarkusmisskey.devserver.internal.http.JsonTree;
import io.github.quarkusmisskey.devserver.internal.store.Ids;
import io.github.quarkusmisskey.devserver.internal.store.Notes;
import io.github.quarkusmisskey.devserver.internal.store.Users;

/** Users as JSON, with the fields that a real server sends to the same viewer. */
public final class UserPacker {

    private final JsonNode template = JsonTree.resource("user.json");
    private final Supplier<String> url;
    private final Users users;
    private final Notes notes;

    public UserPacker(Supplier<String> url, Users users, Notes notes) {
        this.url = url;
        this.users = users;
        this.notes = notes;
    }

    /** The short form, as in the author of a note. */
    public ObjectNode lite(DevUser user) {
        String base = url.get();
        String host = base.substring(base.indexOf("//") + 2);
        return ((ObjectNode) template.get("lite").deepCopy())
                .put("id", user.id())
                .put("name", user.name())
                .put("username", user.username())
                .put("avatarUrl", base + "/identicon/" + user.username() + "@" + host);
    }

    /** The profile as the viewer sees it, who may be null, the user, or another user. */
    public ObjectNode detailed(DevUser user, DevUser viewer) {
        ObjectNode json = lite(user);
        json.setAll((ObjectNode) template.get("detailed").deepCopy());
        json.put("createdAt", Ids.createdAt(user.id()))
                .put("followersCount", users.followers(user.id()))
                .put("followingCount", users.following(user.id()))
                .put("notesCount", notes.count(note -> note.author().equals(user)));
        if (viewer != null && viewer.equals(user)) {
            json.setAll((ObjectNode) template.get("me").deepCopy());
            json.set("policies", template.get("policies").deepCopy());
        } else if (viewer != null) {
            json.setAll((ObjectNode) template.get("relation").deepCopy());
            json.put("isFollowing", users.follows(viewer.id(), user.id()))
                    .put("isFollowed", users.follows(user.id(), viewer.id()));
        }
        return json;
    }

    /** The response of {@code i}. */
    public ObjectNode me(DevUser user) {
        ObjectNode json = detailed(user, user);
        return json.setAll((ObjectNode) template.get("secrets").deepCopy());
    }
}
