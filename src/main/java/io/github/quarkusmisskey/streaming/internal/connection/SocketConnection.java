package io.github.quarkusmisskey.streaming.internal.connection;

import java.time.Duration;
import java.time.Instant;

import io.github.quarkusmisskey.api.streaming.StreamState;
import io.github.quarkusmisskey.streaming.internal.config.StreamingConfig;
import io.github.quarkusmisskey.streaming.internal.gap.Backoff;
import io.github.quarkusmisskey.streaming.internal.gap.SerialExecutor;
import io.github.quarkusmisskey.streaming.internal.gap.StreamCounts;
import io.github.quarkusmisskey.streaming.internal.message.FrameReader;
import io.vertx.core.http.WebSocket;
import org.jboss.logging.Logger;

/** One socket and the feeds on it. It is reopened as long as there are feeds. */
final class SocketConnection {

    private static final Logger LOG = Logger.getLogger(SocketConnection.class);

    private final AccountStreams owner;
    private final StreamingConfig config;
    private final SerialExecutor loop;
    private final StreamCounts counters;
    private final ReconnectPolicy reconnect;
    private final FeedDispatcher dispatcher;

    /** Null while no socket is open. */
    private OpenSocket socket;
    /** Distinguishes callbacks of earlier sockets and abandoned attempts. */
    private int attempt;

    private Runnable timer = () -> {};
    private StreamState state = new StreamState.Connecting();

    SocketConnection(
            AccountStreams owner,
            StreamingConfig config,
            SerialExecutor loop,
            StreamCounts counters,
            FrameReader reader,
            Backoff backoff,
            Outages outages) {
        this.owner = owner;
        this.config = config;
        this.loop = loop;
        this.counters = counters;
        this.dispatcher = new FeedDispatcher(owner, reader, counters, this::acknowledged);
        this.reconnect = new ReconnectPolicy(owner.host(), config, backoff, outages, loop, this::wake);
    }

    int attempt() {
        return attempt;
    }

    /** Whether the silence may mean that the token is no longer valid. */
    boolean isSilenceSuspicious() {
        return reconnect.isSilenceSuspicious();
    }

    SerialExecutor loop() {
        return loop;
    }

    StreamState state() {
        return state;
    }

    boolean isUnused() {
        return dispatcher.isEmpty();
    }

    FeedDispatcher dispatcher() {
        return dispatcher;
    }

    void add(Feed feed) {
        dispatcher.add(feed);
        if (socket != null) {
            feed.opened(this);
        }
    }

    /** @return whether the feed was on this connection */
    boolean remove(Feed feed) {
        if (!dispatcher.remove(feed)) {
            return false;
        }
        feed.leave();
        return true;
    }

    /** Ends a feed that the server refuses. */
    void refused(Feed feed, RuntimeException reason) {
        LOG.warn(reason.getMessage());
        owner.end(feed, reason);
    }

    /** A call with the token was rejected. */
    void doubtToken() {
        owner.failures().doubtToken();
    }

    void open() {
        int mine = ++attempt;
        reconnect.tried();
        become(new StreamState.Connecting());
        owner.connect(
                opened -> {
                    if (mine == attempt) {
                        opened(opened);
                    } else {
                        opened.close();
                    }
                },
                failure -> {
                    if (mine == attempt) {
                        reconnect.noteSilence(Handshake.of(failure) == Handshake.SILENT);
                        owner.failures().notOpened(this, failure);
                    }
                });
    }

    private void opened(WebSocket opened) {
        socket = new OpenSocket(opened, owner, config, loop);
        reconnect.opened();
        counters.connects.increment();
        counters.openSockets.increment();
        socket.listen(dispatcher, this::closed, this::giveUp);
        become(new StreamState.Open());
        dispatcher.feeds().forEach(feed -> feed.opened(this));
    }

    private void acknowledged() {
        socket.acknowledged();
        reconnect.acknowledged();
    }

    void send(String text) {
        if (socket != null) {
            socket.send(text);
        }
    }

    void ping() {
        if (socket != null) {
            socket.ping();
        }
    }

    boolean hasHeardSince(long nanos) {
        return socket != null && socket.hasHeardSince(nanos);
    }

    /** Abandons the socket without waiting for the server. */
    void giveUp(String reason) {
        OpenSocket dead = socket;
        closed(reason);
        dead.giveUp();
    }

    /** A socket that had opened was closed. */
    private void closed(String reason) {
        Duration lasted = socket.age();
        reconnect.lasted(lasted);
        boolean silent = !socket.isAcknowledged()
                && dispatcher.channelCount() > 0
                && lasted.compareTo(config.joinTimeout()) <= 0;
        reconnect.noteSilence(silent);
        forgetSocket();
        become(new StreamState.Connecting());
        if (silent) {
            owner.failures().silent(this, reason);
        } else {
            lost(reason);
        }
    }

    /** The server is down. */
    void lost(String reason) {
        await(reason, reconnect.afterLoss());
    }

    /** The server refuses the socket. */
    void refused(String reason) {
        await(reason, reconnect.afterRefusal());
    }

    /** The server asks to wait. */
    void postponed(String reason, Duration atLeast) {
        await(reason, reconnect.afterRequest(atLeast));
    }

    private void await(String reason, Duration wait) {
        forgetSocket();
        if (reconnect.isExhausted()) {
            owner.unreachable(this, reason);
            return;
        }
        LOG.debugf("The socket to %s is away, to be opened again in %d ms: %s", owner, wait.toMillis(), reason);
        become(new StreamState.Waiting(Instant.now().plus(wait), reason));
        timer = loop.later(wait, this::open);
    }

    /** There is a new subscriber. */
    void wanted() {
        if (reconnect.mayHurry()) {
            wakeNow(Duration.ZERO);
        }
    }

    private void wake(Duration delay) {
        loop.run(() -> wakeNow(delay));
    }

    private void wakeNow(Duration delay) {
        if (state instanceof StreamState.Waiting) {
            timer.run();
            timer = loop.later(delay, this::open);
        }
    }

    private void forgetSocket() {
        attempt++;
        timer.run();
        if (socket != null) {
            counters.openSockets.decrement();
            socket.abandon();
            socket = null;
        }
        dispatcher.lost();
    }

    /** Closes the connection permanently. */
    void close(StreamState.Closed reason) {
        OpenSocket open = socket;
        forgetSocket();
        reconnect.leave();
        if (open != null) {
            open.close();
        }
        state = reason;
    }

    private void become(StreamState next) {
        state = next;
        owner.changed();
    }
}
