package io.github.quarkusmisskey.devserver.internal.api;

/**
 * At most {@code max} calls in {@code durationMillis}, with at least {@code minIntervalMillis} between two; zero means
 * no limit. Endpoints with the same {@code key} share a limit.
 */
record RateLimit(String key, long durationMillis, int max, long minIntervalMillis) {}
