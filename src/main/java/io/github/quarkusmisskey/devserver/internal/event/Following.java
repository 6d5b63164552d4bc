package io.github.quarkusmisskey.devserver.internal.event;

import io.github.quarkusmisskey.devserver.DevUser;
import io.github.quarkusmisskey.devserver.internal.store.Users;

/** Makes users follow and unfollow each other, and publishes the events. */
public final class Following {

    private final Users users;
    private final UserPacker packer;
    private final MainStream main;
    private final Notifications notifications;

    public Following(Users users, UserPacker packer, MainStream main, Notifications notifications) {
        this.users = users;
        this.packer = packer;
        this.main = main;
        this.notifications = notifications;
    }

    public void begin(DevUser follower, DevUser followee) {
        if (!users.follow(follower, followee)) {
            return;
        }
        main.publish(follower, "follow", packer.detailed(followee, follower));
        main.publish(followee, "followed", packer.lite(follower));
        notifications.follow(follower, followee);
    }

    public void end(DevUser follower, DevUser followee) {
        if (users.unfollow(follower, followee)) {
            main.publish(follower, "unfollow", packer.detailed(followee, follower));
        }
    }
}
