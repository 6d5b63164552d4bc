package io.github.quarkusmisskey.devserver;

/**
 * How a server answers a call with {@code sinceId} or {@code sinceDate} alone. With {@code untilId}, all servers answer
 * newest first.
 */
public enum PageOrder {
    /** The oldest items after the given one, in ascending order. */
    ASCENDING,
    /** The newest items, newest first: 2023.10 to 2024.3 with fan-out timelines. */
    NEWEST_FIRST,
    /** The oldest items after the given one, newest first. */
    OLDEST_N_REVERSED,
    /** The newest items, newest first, including the given one and those before it. */
    IGNORED
}
