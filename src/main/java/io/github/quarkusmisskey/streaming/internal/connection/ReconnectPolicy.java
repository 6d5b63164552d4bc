package io.github.quarkusmisskey.streaming.internal.connection;

import java.time.Duration;

import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.streaming.internal.config.StreamingConfig;
import io.github.quarkusmisskey.streaming.internal.gap.Backoff;
import io.github.quarkusmisskey.streaming.internal.gap.SerialExecutor;

/** Decides when a socket is opened again. */
final class ReconnectPolicy {

    private static final Duration MIN_BETWEEN_WAKES = Duration.ofMillis(500);
    private static final int SILENCES_TO_LOOK_INTO = 2;

    private final MisskeyHost host;
    private final StreamingConfig config;
    private final Backoff backoff;
    private final Outages outages;
    private final SerialExecutor loop;
    private final HostOutage.Waiting socket;

    private long triedAt;
    /** The time before which the server asked not to be called. */
    private long notBefore;
    /** Number of consecutive attempts in which a reachable server stayed silent. */
    private int silences;

    /** @param socket woken when the server is back */
    ReconnectPolicy(
            MisskeyHost host,
            StreamingConfig config,
            Backoff backoff,
            Outages outages,
            SerialExecutor loop,
            HostOutage.Waiting socket) {
        this.host = host;
        this.config = config;
        this.backoff = backoff;
        this.outages = outages;
        this.loop = loop;
        this.socket = socket;
        this.notBefore = loop.nanos();
    }

    void tried() {
        triedAt = loop.nanos();
    }

    void opened() {
        outages.back(host, socket);
    }

    /** A channel was joined, so the connection works. */
    void acknowledged() {
        silences = 0;
        backoff.forgive();
    }

    /** A socket that had opened was closed after the given time. */
    void lasted(Duration time) {
        backoff.lasted(time);
    }

    /** @param silent whether the server may be up and stayed silent */
    void noteSilence(boolean silent) {
        silences = silent ? silences + 1 : 0;
    }

    /** Whether the silence may mean that the token is no longer valid. */
    boolean isSilenceSuspicious() {
        return silences >= SILENCES_TO_LOOK_INTO;
    }

    /** The delay if the server is down. */
    Duration afterLoss() {
        Duration own = backoff.next(Duration.ZERO);
        return config.reconnectAttempts() > 0 ? own : outages.away(host, socket, own, config.reconnectMaxDelay());
    }

    /** The delay if the server refuses the socket. */
    Duration afterRefusal() {
        leave();
        return backoff.next(Duration.ZERO);
    }

    /** The delay if the server asks for one. */
    Duration afterRequest(Duration atLeast) {
        leave();
        notBefore = loop.nanos() + atLeast.toNanos();
        return backoff.next(atLeast);
    }

    /** The socket no longer waits for the server. */
    void leave() {
        outages.leave(host, socket);
    }

    /** Whether the configured number of attempts has failed. */
    boolean isExhausted() {
        int attempts = config.reconnectAttempts();
        return attempts > 0 && backoff.failures() > attempts;
    }

    /** Whether the socket may be opened immediately for a new subscriber. */
    boolean mayHurry() {
        long now = loop.nanos();
        return now - triedAt > MIN_BETWEEN_WAKES.toNanos() && now - notBefore >= 0;
    }
}
