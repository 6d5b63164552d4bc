package io.github.quarkusmisskey.streaming.internal.config;

import java.time.Duration;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Sockets, gaps and buffers of streams. */
@ConfigMapping(prefix = "misskey.streaming")
@Unremovable
public interface StreamingConfig {

    /**
     * Where the handshake carries the token: {@code auto}, {@code header} or {@code query}. Queries end up in access
     * logs, so {@code auto} uses the query only for servers older than 13.14.
     */
    @WithDefault("auto")
    TokenIn tokenIn();

    /** Maximum number of channels per socket; further channels open another. Servers silently refuse more than 32. */
    @WithDefault("32")
    int channelsPerSocket();

    /** Time-out for a server to acknowledge a channel. */
    @WithDefault("10s")
    Duration joinTimeout();

    /** Largest message; larger messages are dropped. */
    @WithDefault("1M")
    MemorySize maxMessageSize();

    /** Interval at which the server is pinged. */
    @WithDefault("30s")
    Duration pingInterval();

    /** Longest silence on a socket; after it the socket is closed and opened again. Servers ping every 60 s. */
    @WithDefault("75s")
    Duration silenceLimit();

    /** Upper bound of the first reconnect delay. It doubles with each attempt; each delay is a random part of it. */
    @WithDefault("1s")
    Duration reconnectDelay();

    /** Upper bound of the back-off. */
    @WithDefault("1m")
    Duration reconnectMaxDelay();

    /** Number of consecutive failed attempts after which the streams fail; 0 for no limit. */
    @WithDefault("0")
    int reconnectAttempts();

    /** Maximum number of missed events fetched per channel after a reconnect; 0 fetches none. */
    @WithDefault("1000")
    int gapFillLimit();

    /** Time-out for fetching missed events. */
    @WithDefault("1m")
    Duration gapFillTimeout();

    /** Maximum number of events that wait for a slow subscriber. */
    @WithDefault("1000")
    int bufferSize();

    /**
     * What happens when that buffer is full: {@code gap}, {@code drop-oldest} or {@code fail}. A subscriber that
     * started at a position gets no gap; the events that do not fit are fetched when there is room, however many they
     * are.
     */
    @WithDefault("gap")
    Overflow overflow();

    LeaseConfig lease();

    /** Where the handshake carries the token. */
    enum TokenIn {
        AUTO,
        HEADER,
        QUERY
    }

    /** What happens to a slow subscriber. */
    enum Overflow {
        /** It misses events, and a gap reports them. */
        GAP,
        /** It misses the oldest waiting events, without notice. */
        DROP_OLDEST,
        /** Its stream fails. */
        FAIL
    }
}
