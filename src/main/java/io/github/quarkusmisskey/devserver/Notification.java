package io.github.quarkusmisskey.devserver;

/** A stored notification. {@code noteId} and {@code reaction} are null where the type has none. */
record Notification(String id, String type, DevUser from, String noteId, String reaction) {}
