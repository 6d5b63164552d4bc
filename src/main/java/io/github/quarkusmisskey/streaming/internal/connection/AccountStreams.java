package io.github.quarkusmisskey.streaming.internal.connection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import io.github.quarkusmisskey.api.MisskeyError;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.streaming.Channel;
import io.github.quarkusmisskey.api.streaming.ChannelMessage;
import io.github.quarkusmisskey.api.streaming.StreamState;
import io.github.quarkusmisskey.client.internal.call.Caller;
import io.github.quarkusmisskey.streaming.internal.config.StreamingConfig;
import io.github.quarkusmisskey.streaming.internal.gap.SerialExecutor;
import io.vertx.core.http.WebSocket;

/**
 * The feeds of one account on one host, and the sockets that they share. Everything happens on its
 * {@link SerialExecutor}.
 */
final class AccountStreams {

    private static final StreamState.Closed UNUSED =
            new StreamState.Closed(StreamState.Reason.UNUSED, "nothing is subscribed to");

    private final Caller caller;
    private final StreamingConfig config;
    private final SerialExecutor loop;
    private final Connector connector;
    private final Function<AccountStreams, SocketConnection> lines;

    private final Map<Object, Feed> feeds = new HashMap<>();
    private final Map<Feed, SocketConnection> places = new LinkedHashMap<>();
    private final List<SocketConnection> open = new ArrayList<>();
    private final StateWatchers watchers = new StateWatchers(UNUSED);
    private final ConnectionFailures failures;
    private boolean stopped;

    AccountStreams(
            Caller caller,
            StreamingConfig config,
            SerialExecutor loop,
            Connector connector,
            Function<AccountStreams, SocketConnection> lines) {
        this.caller = caller;
        this.config = config;
        this.loop = loop;
        this.connector = connector;
        this.lines = lines;
        this.failures = new ConnectionFailures(this, caller, connector);
    }

    SerialExecutor loop() {
        return loop;
    }

    /**
     * @param key identifies the feed
     * @param added adds the subscriber to the feed
     */
    <F extends Feed> void join(Object key, Class<F> type, Supplier<F> made, Consumer<F> added) {
        open.forEach(SocketConnection::wanted);
        Feed known = feeds.get(key);
        if (known != null) {
            added.accept(type.cast(known));
            return;
        }
        F feed = made.get();
        feeds.put(key, feed);
        added.accept(feed);
        SocketConnection line = lineFor(feed);
        places.put(feed, line);
        line.add(feed);
    }

    private SocketConnection lineFor(Feed feed) {
        for (SocketConnection line : open) {
            if (!feed.isChannel() || line.dispatcher().channelCount() < config.channelsPerSocket()) {
                return line;
            }
        }
        SocketConnection line = lines.apply(this);
        open.add(line);
        line.open();
        return line;
    }

    void leave(Object key, BufferedSubscription outlet) {
        Feed feed = feeds.get(key);
        if (feed != null && feed.remove(outlet) && feed.isUnused()) {
            forget(feed);
            feed.end(null);
        }
    }

    private void forget(Feed feed) {
        feeds.values().remove(feed);
        SocketConnection line = places.remove(feed);
        if (line != null && line.remove(feed) && line.isUnused()) {
            close(line, UNUSED);
        }
    }

    private void close(SocketConnection line, StreamState.Closed reason) {
        open.remove(line);
        watchers.closed(reason);
        line.close(reason);
        changed();
    }

    /** Ends a feed for all its subscribers. */
    void end(Feed feed, RuntimeException reason) {
        forget(feed);
        feed.end(reason);
    }

    void connect(Consumer<WebSocket> opened, Consumer<Throwable> failed) {
        connector.connect(opened, failed);
    }

    ConnectionFailures failures() {
        return failures;
    }

    boolean has(SocketConnection line) {
        return open.contains(line);
    }

    List<SocketConnection> lines() {
        return List.copyOf(open);
    }

    MisskeyHost host() {
        return caller.host();
    }

    /** The configured number of attempts to open a connection has failed. */
    void unreachable(SocketConnection line, String reason) {
        endAll(
                line,
                StreamState.Reason.UNREACHABLE,
                new MisskeyException.Unreachable(MisskeyError.local(caller.host(), "streaming", reason), null));
    }

    /** Ends all feeds of a connection and closes it. */
    void endAll(SocketConnection line, StreamState.Reason reason, Throwable failure) {
        List<Feed> ended = line.dispatcher().feeds();
        ended.forEach(feed -> {
            feeds.values().remove(feed);
            places.remove(feed);
        });
        close(line, new StreamState.Closed(reason, failure.getMessage()));
        ended.forEach(feed -> feed.end(failure));
    }

    void send(ChannelMessage message) {
        if (!(feeds.get(message.channel()) instanceof ChannelFeed feed)) {
            throw notSubscribed(message.channel());
        }
        feed.send(message.type(), message.body());
    }

    /** @param waiter receives null once the channel is joined, or the reason why it will not be */
    void whenJoined(Channel channel, Consumer<Throwable> waiter) {
        if (feeds.get(channel) instanceof ChannelFeed feed) {
            feed.whenJoined(waiter);
        } else {
            waiter.accept(notSubscribed(channel));
        }
    }

    private static IllegalStateException notSubscribed(Channel channel) {
        return new IllegalStateException("The channel " + channel.name() + " is not subscribed to");
    }

    StateWatchers watchers() {
        return watchers;
    }

    void changed() {
        watchers.changed(open.stream().map(SocketConnection::state));
    }

    /** Completes all streams and closes all sockets. */
    void stop() {
        stopped = true;
        List<Feed> ended = List.copyOf(feeds.values());
        feeds.clear();
        places.clear();
        List.copyOf(open)
                .forEach(line ->
                        close(line, new StreamState.Closed(StreamState.Reason.SHUTDOWN, "the application stops")));
        ended.forEach(feed -> feed.end(null));
    }

    boolean isStopped() {
        return stopped;
    }

    /** For logs. */
    @Override
    public String toString() {
        return caller.toString();
    }
}
