package io.github.quarkusmisskey.devserver.internal.store;

import io.github.quarkusmisskey.devserver.DevUser;

/** A stored notification. {@code noteId} and {@code reaction} are null where the type has none. */
public record StoredNotification(String id, String type, DevUser from, String noteId, String reaction) {}
