package io.github.quarkusmisskey.streaming.internal.connection;

import java.time.Duration;

import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.streaming.internal.config.StreamingConfig;
import io.github.quarkusmisskey.streaming.internal.gap.Backoff;
import io.github.quarkusmisskey.streaming.internal.gap.SerialExecutor;

/** When a socket is opened again. */
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
    /** The server asked not to be called earlier. */
    private long notBefore;
    /** How often in a row a server that may be there said nothing. */
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

    /** A channel was joined, so that all is well. */
    void acknowledged() {
        silences = 0;
        backoff.forgive();
    }

    /** A socket that opened is away after so long. */
    void lasted(Duration time) {
        backoff.lasted(time);
    }

    /** @param silent whether the server may be there and said nothing */
    void noteSilence(boolean silent) {
        silences = silent ? silences + 1 : 0;
    }

    /** Whether silence may stand for a token that is not good any more. */
    boolean isSilenceSuspicious() {
        return silences >= SILENCES_TO_LOOK_INTO;
    }

    /** The wait when the server is away. */
    Duration afterLoss() {
        Duration own = backoff.next(Duration.ZERO);
        return config.reconnectAttempts() > 0 ? own : outages.away(host, socket, own, config.reconnectMaxDelay());
    }

    /** The wait when the server is there, and refuses the socket. */
    Duration afterRefusal() {
        leave();
        return backoff.next(Duration.ZERO);
    }

    /** The wait when the server asks for one. */
    Duration afterRequest(Duration atLeast) {
        leave();
        notBefore = loop.nanos() + atLeast.toNanos();
        return backoff.next(atLeast);
    }

    /** Nothing waits for the server any more. */
    void leave() {
        outages.leave(host, socket);
    }

    /** Whether it failed as often as the configuration allows. */
    boolean isExhausted() {
        int attempts = config.reconnectAttempts();
        return attempts > 0 && backoff.failures() > attempts;
    }

    /** Whether it may be tried at once, since somebody new is interested. */
    boolean mayHurry() {
        long now = loop.nanos();
        return now - triedAt > MIN_BETWEEN_WAKES.toNanos() && now - notBefore >= 0;
    }
}
