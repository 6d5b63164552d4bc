package io.github.quarkusmisskey.devserver;

/** A local user of the demo server. {@code name} is the display name and may be null, as on a real server. */
public record DevUser(String id, String username, String name) {}
