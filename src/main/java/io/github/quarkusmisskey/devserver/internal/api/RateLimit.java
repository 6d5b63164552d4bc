package io.github.quarkusmisskey.devserver.internal.api;

/**
 * At most {@code max} calls in {@code durationMillis}, and {@code minIntervalMillis} between two; zero is no limit.
 * Endpoints of one {@code key} share it.
 */
record RateLimit(String key, long durationMillis, int max, long minIntervalMillis) {}
