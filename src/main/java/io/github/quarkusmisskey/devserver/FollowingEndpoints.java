package io.github.quarkusmisskey.devserver;

import com.fasterxml.jackson.databind.JsonNode;

/** Following and no longer following. */
final class FollowingEndpoints {

    private final Users users;
    private final UserPacker packer;
    private final Following following;

    FollowingEndpoints(Users users, UserPacker packer, Following following) {
        this.users = users;
        this.packer = packer;
        this.following = following;
    }

    void addTo(Endpoints endpoints) {
        endpoints.add("following/create", this::create);
        endpoints.add("following/delete", this::delete);
    }

    private JsonNode create(Call call) {
        DevUser followee = followee(call);
        if (users.follows(call.viewer().id(), followee.id())) {
            throw call.error("ALREADY_FOLLOWING", "You are already following that user.");
        }
        following.begin(call.viewer(), followee);
        return packer.lite(followee);
    }

    private JsonNode delete(Call call) {
        DevUser followee = followee(call);
        if (!users.follows(call.viewer().id(), followee.id())) {
            throw call.error("NOT_FOLLOWING", "You are not following that user.");
        }
        following.end(call.viewer(), followee);
        return packer.lite(followee);
    }

    private DevUser followee(Call call) {
        DevUser user = users.byId(call.text("userId")).orElseThrow(() -> call.error("NO_SUCH_USER", "No such user."));
        if (user.equals(call.viewer())) {
            throw call.error("FOLLOWEE_IS_YOURSELF", "Followee is yourself.");
        }
        return user;
    }
}
