package io.github.quarkusmisskey.devserver;

/**
 * How a server answers a call with {@code sinceId} or {@code sinceDate} alone. With {@code untilId} all answer newest
 * first.
 */
public enum PageOrder {
    /** The oldest items after it, in ascending order. */
    ASCENDING,
    /** The newest items, newest first: 2023.10 to 2024.3 with fan-out timelines. */
    NEWEST_FIRST,
    /** The oldest items after it, newest first. */
    OLDEST_N_REVERSED,
    /** The newest items, newest first, also those at and before it. */
    IGNORED
}
