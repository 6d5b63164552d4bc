package io.github.quarkusmisskey.streaming;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.quarkusmisskey.api.streaming.StreamState;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocket;
import org.jboss.logging.Logger;

/** One socket with the feeds on it. It is opened again as long as there are any. */
final class Line {

    private static final Logger LOG = Logger.getLogger(Line.class);
    private static final short NORMAL = 1000;

    private final AccountStreams owner;
    private final StreamingConfig config;
    private final Loop loop;
    private final StreamingCounters counters;
    private final FrameReader reader;
    private final Backoff backoff;
    private final List<Feed> feeds = new ArrayList<>();
    private final Map<String, ChannelFeed> channels = new HashMap<>();

    private WebSocket socket;
    /** Tells what comes of an earlier socket, or of an attempt that was given up, apart. */
    private int attempt;

    private long openedAt;
    private long heardAt;
    private int lastId;
    private Runnable timer = () -> {};
    private StreamState state = new StreamState.Connecting();

    Line(
            AccountStreams owner,
            StreamingConfig config,
            Loop loop,
            StreamingCounters counters,
            FrameReader reader,
            Backoff backoff) {
        this.owner = owner;
        this.config = config;
        this.loop = loop;
        this.counters = counters;
        this.reader = reader;
        this.backoff = backoff;
    }

    Loop loop() {
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
                        owner.failed(this, failure);
                    }
                });
    }

    private void opened(WebSocket opened) {
        int mine = attempt;
        socket = opened;
        openedAt = System.nanoTime();
        heardAt = openedAt;
        counters.connects.increment();
        counters.openSockets.increment();
        TextMessages messages = new TextMessages(config.maxMessageSize().asLongValue(), this::receive, this::missed);
        opened.frameHandler(frame -> {
            heardAt = System.nanoTime();
            if (mine == attempt) {
                messages.receive(frame);
            }
        });
        opened.exceptionHandler(
                failure -> LOG.debugf(failure, "A socket to %s broke, which its close handler hears too", owner));
        opened.closeHandler(closed -> {
            if (mine == attempt) {
                lost("the server closed the socket with " + opened.closeStatusCode(), Duration.ZERO);
            }
        });
        watch();
        become(new StreamState.Open());
        List.copyOf(feeds).forEach(feed -> feed.opened(this));
    }

    private void watch() {
        timer = loop.later(config.pingInterval(), () -> {
            if (System.nanoTime() - heardAt > config.silenceLimit().toNanos()) {
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
                    message, id -> channels.containsKey(id) ? channels.get(id).name() : null);
        } catch (IOException e) {
            counters.badFrames.increment();
            LOG.debugf("%s sent what is no message: %s", owner, e.getClass().getName());
            return;
        }
        try {
            dispatch(frame);
        } catch (RuntimeException e) {
            LOG.errorf(e, "A message of %s could not be worked on", owner);
        }
    }

    private void dispatch(Frame frame) {
        ChannelFeed channel = frame.id() == null ? null : channels.get(frame.id());
        switch (frame.kind()) {
            case Frame.CONNECTED -> {
                if (channel != null) {
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
        lost(reason, Duration.ZERO);
        if (dead != null) {
            dead.close();
        }
    }

    /** The socket is away, or did not open. */
    void lost(String reason, Duration atLeast) {
        if (socket != null) {
            backoff.lasted(Duration.ofNanos(System.nanoTime() - openedAt));
        }
        forgetSocket();
        int attempts = config.reconnectAttempts();
        if (attempts > 0 && backoff.failures() >= attempts) {
            owner.unreachable(this, reason);
            return;
        }
        Duration wait = backoff.next(atLeast);
        LOG.debugf("The socket to %s is away, to be opened again in %d ms: %s", owner, wait.toMillis(), reason);
        become(new StreamState.Waiting(Instant.now().plus(wait), reason));
        timer = loop.later(wait, this::open);
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
