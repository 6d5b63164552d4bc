package io.github.quarkusmisskey.devserver.internal.store;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.github.quarkusmisskey.devserver.DevUser;

/** The users and who follows whom. Thread-safe. */
public final class Users {

    private record Follow(String follower, String followee) {}

    /** Fixed, so that an account connected before a restart is still the same account after it. */
    private static final Instant FOUNDED = Instant.parse("2026-01-01T00:00:00Z");

    private final Map<String, DevUser> users = new LinkedHashMap<>();
    private final Set<Follow> follows = new HashSet<>();
    private final Set<String> suspended = new HashSet<>();

    public Users() {
        reset();
    }

    public synchronized void reset() {
        users.clear();
        follows.clear();
        suspended.clear();
        add("alice", "Alice");
        add("bob", null);
    }

    public synchronized DevUser add(String username, String name) {
        if (!username.matches("\\w{1,20}")) {
            throw new IllegalArgumentException("A user name has 1 to 20 letters, digits or underscores");
        }
        if (byName(username).isPresent()) {
            throw new IllegalArgumentException("A user with that name exists already");
        }
        DevUser user = new DevUser(Ids.of(FOUNDED, "demo", users.size()), username, name);
        users.put(user.id(), user);
        return user;
    }

    public synchronized List<DevUser> all() {
        return List.copyOf(users.values());
    }

    public synchronized Optional<DevUser> byName(String username) {
        String wanted = username.toLowerCase(Locale.ROOT);
        return users.values().stream()
                .filter(user -> user.username().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }

    public synchronized Optional<DevUser> byId(String id) {
        return Optional.ofNullable(users.get(id));
    }

    public DevUser require(String username) {
        return byName(username)
                .orElseThrow(() -> new IllegalArgumentException("The demo server has no user " + username));
    }

    public synchronized void suspend(DevUser user, boolean now) {
        if (now) {
            suspended.add(user.id());
        } else {
            suspended.remove(user.id());
        }
    }

    public synchronized boolean isSuspended(DevUser user) {
        return suspended.contains(user.id());
    }

    /** Returns whether the user did not follow before. */
    public synchronized boolean follow(DevUser follower, DevUser followee) {
        return follows.add(new Follow(follower.id(), followee.id()));
    }

    /** Returns whether the user followed before. */
    public synchronized boolean unfollow(DevUser follower, DevUser followee) {
        return follows.remove(new Follow(follower.id(), followee.id()));
    }

    public synchronized boolean follows(String follower, String followee) {
        return follows.contains(new Follow(follower, followee));
    }

    public synchronized long followers(String id) {
        return follows.stream().filter(follow -> follow.followee().equals(id)).count();
    }

    public synchronized long following(String id) {
        return follows.stream().filter(follow -> follow.follower().equals(id)).count();
    }
}
