package io.github.quarkusmisskey.devserver.streaming;

import java.util.Set;

/** Whose token opened a socket. {@code permissions} is null for the user's own browser, which may join everything. */
public record StreamViewer(String userId, Set<String> permissions) {}
