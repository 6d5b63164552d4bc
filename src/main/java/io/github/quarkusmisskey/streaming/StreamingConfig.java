package io.github.quarkusmisskey.streaming;

import java.time.Duration;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How streams behave. */
@ConfigMapping(prefix = "misskey.streaming")
@Unremovable
public interface StreamingConfig {

    /**
     * Where the opening request carries the token: {@code auto}, {@code header} or {@code query}. Query strings end up in
     * access logs, so {@code auto} uses it only for servers whose version is older than 13.14.
     */
    @WithDefault("auto")
    TokenIn tokenIn();

    /** The most channels on one socket; further ones open another. Servers silently refuse more than 32. */
    @WithDefault("32")
    int channelsPerSocket();

    /** How long a server may take to acknowledge that a channel is joined. */
    @WithDefault("10s")
    Duration joinTimeout();

    /** The longest message that is read. */
    @WithDefault("1M")
    MemorySize maxMessageSize();

    /** How often the server is pinged. */
    @WithDefault("30s")
    Duration pingInterval();

    /** How long a server may be silent; a socket on which it is longer is given up. Servers ping every 60 s. */
    @WithDefault("75s")
    Duration silenceLimit();

    /** The longest wait before the first new attempt; each wait is a random part of a limit that doubles. */
    @WithDefault("1s")
    Duration reconnectDelay();

    /** Where the limit stops to double. */
    @WithDefault("1m")
    Duration reconnectMaxDelay();

    /** How often in a row a socket may fail to open before the streams fail; 0 for no end. */
    @WithDefault("0")
    int reconnectAttempts();

    /** The most events that are fetched after a socket was away, for each channel; 0 fetches none. */
    @WithDefault("1000")
    int gapFillLimit();

    /** How long fetching them is tried. */
    @WithDefault("1m")
    Duration gapFillTimeout();

    /** The most events that wait for a slow subscriber. */
    @WithDefault("1000")
    int bufferSize();

    /**
     * What happens to a subscriber for whom more would wait: {@code gap}, {@code drop-oldest} or {@code fail}. One who began
     * at a position gets no gap; what there is no room for is fetched when there is, however much it is.
     */
    @WithDefault("gap")
    Overflow overflow();

    LeaseConfig lease();

    /** Where the opening request carries the token. */
    enum TokenIn {
        AUTO,
        HEADER,
        QUERY
    }

    /** What happens to a subscriber that is too slow. */
    enum Overflow {
        /** It misses events, and a gap says which. */
        GAP,
        /** It misses the oldest of those that wait, without a word. */
        DROP_OLDEST,
        /** Its stream fails. */
        FAIL
    }
}
