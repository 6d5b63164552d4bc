package io.github.quarkusmisskey.devserver.internal.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.devserver.DevUser;
import io.github.quarkusmisskey.devserver.internal.api.EndpointCall;
import io.github.quarkusmisskey.devserver.internal.api.EndpointHandlers;
import io.github.quarkusmisskey.devserver.internal.event.Following;
import io.github.quarkusmisskey.devserver.internal.event.UserPacker;
import io.github.quarkusmisskey.devserver.internal.store.Users;

/** Follows and unfollows users. */
public final class FollowingEndpoints {

    private final Users users;
    private final UserPacker packer;
    private final Following following;

    public FollowingEndpoints(Users users, UserPacker packer, Following following) {
        this.users = users;
        this.packer = packer;
        this.following = following;
    }

    public void addTo(EndpointHandlers endpoints) {
        endpoints.add("following/create", this::create);
        endpoints.add("following/delete", this::delete);
    }

    private JsonNode create(EndpointCall call) {
        DevUser followee = followee(call);
        if (users.follows(call.viewer().id(), followee.id())) {
            throw call.error("ALREADY_FOLLOWING", "You are already following that user.");
        }
        following.begin(call.viewer(), followee);
        return packer.lite(followee);
    }

    private JsonNode delete(EndpointCall call) {
        DevUser followee = followee(call);
        if (!users.follows(call.viewer().id(), followee.id())) {
            throw call.error("NOT_FOLLOWING", "You are not following that user.");
        }
        following.end(call.viewer(), followee);
        return packer.lite(followee);
    }

    private DevUser followee(EndpointCall call) {
        DevUser user = users.byId(call.text("userId")).orElseThrow(() -> call.error("NO_SUCH_USER", "No such user."));
        if (user.equals(call.viewer())) {
            throw call.error("FOLLOWEE_IS_YOURSELF", "Followee is yourself.");
        }
        return user;
    }
}
