package io.github.quarkusmisskey.devserver.streaming;

import java.util.Set;

/**
 * The owner of the token that opened a socket. {@code permissions} is null for the user's own browser, which may join
 * everything.
 */
public record StreamViewer(String userId, Set<String> permissions) {}
