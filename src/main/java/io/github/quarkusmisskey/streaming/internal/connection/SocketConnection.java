package io.github.quarkusmisskey.streaming.internal.connection;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.quarkusmisskey.api.streaming.StreamState;
import io.github.quarkusmisskey.streaming.internal.config.StreamingConfig;
import io.github.quarkusmisskey.streaming.internal.gap.Backoff;
import io.github.quarkusmisskey.streaming.internal.gap.SerialExecutor;
import io.github.quarkusmisskey.streaming.internal.gap.StreamCounts;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocket;
import org.jboss.logging.Logger;

/** One socket with the feeds on it. It is opened again as long as there are any. */
final class SocketConnection {

    private static final Logger LOG = Logger.getLogger(SocketConnection.class);
    private static final short NORMAL = 1000;

    private final AccountStreams owner;
    private final StreamingConfig config;
    private final SerialExecutor loop;
    private final StreamCounts counters;
    private final FrameReader reader;
    private final ReconnectPolicy reconnect;
    private final List<Feed> feeds = new ArrayList<>();
    private final Map<String, ChannelFeed> channels = new HashMap<>();

    private WebSocket socket;
    /** Tells what comes of an earlier socket, or of an attempt that was given up, apart. */
    private int attempt;

    private long openedAt;
    private long heardAt;
    /** Whether a server acknowledged anything on this socket. */
    private boolean acknowledged;

    private int lastId;
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
        this.reader = reader;
        this.reconnect = new ReconnectPolicy(owner.host(), config, backoff, outages, loop, this::wake);
    }

    int attempt() {
        return attempt;
    }

    /** Whether silence may stand for a token that is not good any more. */
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
        return feeds.isEmpty();
    }

    long channelCount() {
        return feeds.stream().filter(Feed::isChannel).count();
    }

    void add(Feed feed) {
        feeds.add(feed);
        if (socket != null) {
            feed.opened(this);
        }
    }

    /** @return whether it was on this line */
    boolean remove(Feed feed) {
        if (!feeds.remove(feed)) {
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

    /** A call with the token was not accepted. */
    void doubtToken() {
        owner.doubtToken();
    }

    /** @return the id by which the server is to name the channel */
    String register(ChannelFeed feed) {
        String id = Integer.toString(++lastId);
        channels.put(id, feed);
        return id;
    }

    void forget(String id) {
        channels.remove(id);
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
                        owner.failed(this, failure);
                    }
                });
    }

    private void opened(WebSocket opened) {
        int mine = attempt;
        socket = opened;
        openedAt = loop.nanos();
        heardAt = openedAt;
        acknowledged = false;
        reconnect.opened();
        counters.connects.increment();
        counters.openSockets.increment();
        TextMessages messages = new TextMessages(config.maxMessageSize().asLongValue(), this::receive, this::missed);
        opened.frameHandler(frame -> {
            heardAt = loop.nanos();
            if (mine == attempt) {
                messages.receive(frame);
            }
        });
        opened.exceptionHandler(
                failure -> LOG.debugf(failure, "A socket to %s broke, which its close handler hears too", owner));
        opened.closeHandler(closed -> {
            if (mine == attempt) {
                closed("the server closed the socket with " + opened.closeStatusCode());
            }
        });
        watch();
        become(new StreamState.Open());
        List.copyOf(feeds).forEach(feed -> feed.opened(this));
    }

    private void watch() {
        timer = loop.later(config.pingInterval(), () -> {
            if (loop.nanos() - heardAt > config.silenceLimit().toNanos()) {
                giveUp("the server has been silent for longer than misskey.streaming.silence-limit");
            } else {
                ping();
                watch();
            }
        });
    }

    private void missed() {
        LOG.debugf("%s sent a message that is longer than misskey.streaming.max-message-size", owner);
        counters.badFrames.increment();
        List.copyOf(feeds).forEach(Feed::missed);
    }

    private void receive(byte[] message) {
        Frame frame;
        try {
            frame = reader.read(
                    message, id -> channels.containsKey(id) ? channels.get(id).eventsName() : null);
        } catch (IOException e) {
            counters.badFrames.increment();
            LOG.debugf("%s sent what is no message: %s", owner, e.getClass().getName());
            return;
        }
        try {
            dispatch(frame);
        } catch (RuntimeException e) {
            LOG.errorf(e, "A message of %s could not be worked on", owner);
            List.copyOf(feeds).forEach(Feed::missed);
        }
    }

    private void dispatch(Frame frame) {
        ChannelFeed channel = frame.id() == null ? null : channels.get(frame.id());
        switch (frame.kind()) {
            case Frame.CONNECTED -> {
                if (channel != null) {
                    acknowledged = true;
                    reconnect.acknowledged();
                    channel.acknowledged();
                }
            }
            case Frame.CHANNEL -> {
                if (channel != null && frame.event() != null) {
                    counters.events.increment();
                    channel.live(frame.event());
                }
            }
            default -> List.copyOf(feeds).forEach(feed -> feed.receive(frame));
        }
    }

    void send(String text) {
        if (socket != null && !socket.isClosed()) {
            socket.writeTextMessage(text);
        }
    }

    void ping() {
        if (socket != null && !socket.isClosed()) {
            socket.writePing(Buffer.buffer("."));
        }
    }

    boolean hasHeardSince(long nanos) {
        return heardAt - nanos > 0;
    }

    /** Gives the socket up without waiting for the server. */
    void giveUp(String reason) {
        WebSocket dead = socket;
        closed(reason);
        if (dead != null) {
            dead.close();
        }
    }

    /** A socket that opened is away. */
    private void closed(String reason) {
        Duration lasted = Duration.ofNanos(loop.nanos() - openedAt);
        reconnect.lasted(lasted);
        boolean silent = !acknowledged && channelCount() > 0 && lasted.compareTo(config.joinTimeout()) <= 0;
        reconnect.noteSilence(silent);
        forgetSocket();
        become(new StreamState.Connecting());
        if (silent) {
            owner.silent(this, reason);
        } else {
            lost(reason);
        }
    }

    /** The server is away. */
    void lost(String reason) {
        await(reason, reconnect.afterLoss());
    }

    /** The server is there, and refuses the socket. */
    void refused(String reason) {
        await(reason, reconnect.afterRefusal());
    }

    /** The server says how long to wait. */
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

    /** Somebody new is interested. */
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
            socket = null;
        }
        channels.clear();
        feeds.forEach(Feed::lost);
    }

    /** Closes it for good. */
    void close(StreamState.Closed reason) {
        WebSocket open = socket;
        forgetSocket();
        reconnect.leave();
        if (open != null) {
            open.close(NORMAL);
        }
        state = reason;
    }

    List<Feed> feeds() {
        return List.copyOf(feeds);
    }

    private void become(StreamState next) {
        state = next;
        owner.changed();
    }
}
