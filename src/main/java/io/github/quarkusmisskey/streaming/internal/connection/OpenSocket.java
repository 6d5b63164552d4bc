package io.github.quarkusmisskey.streaming.internal.connection;

import java.time.Duration;
import java.util.function.Consumer;

import io.github.quarkusmisskey.streaming.internal.config.StreamingConfig;
import io.github.quarkusmisskey.streaming.internal.gap.SerialExecutor;
import io.github.quarkusmisskey.streaming.internal.message.TextMessages;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocket;
import org.jboss.logging.Logger;

/** An open socket, until it is abandoned. It is pinged, because a server may disappear without closing it. */
final class OpenSocket {

    private static final Logger LOG = Logger.getLogger(OpenSocket.class);
    private static final short NORMAL = 1000;

    private final WebSocket socket;
    private final AccountStreams owner;
    private final StreamingConfig config;
    private final SerialExecutor loop;
    private final long openedAt;
    private long heardAt;
    /** Whether the server has acknowledged anything on this socket. */
    private boolean acknowledged;
    /** Whether messages on this socket are ignored. */
    private boolean abandoned;

    private Runnable timer = () -> {};

    OpenSocket(WebSocket socket, AccountStreams owner, StreamingConfig config, SerialExecutor loop) {
        this.socket = socket;
        this.owner = owner;
        this.config = config;
        this.loop = loop;
        this.openedAt = loop.nanos();
        this.heardAt = openedAt;
    }

    /**
     * Starts receiving messages.
     *
     * @param closed receives the reason when the server closes the socket
     * @param silent receives the reason when nothing was received for too long
     */
    void listen(FeedDispatcher dispatcher, Consumer<String> closed, Consumer<String> silent) {
        TextMessages messages =
                new TextMessages(config.maxMessageSize().asLongValue(), dispatcher::receive, dispatcher::missed);
        socket.frameHandler(frame -> {
            heardAt = loop.nanos();
            if (!abandoned) {
                messages.receive(frame);
            }
        });
        socket.exceptionHandler(
                failure -> LOG.debugf(failure, "A socket to %s broke, which its close handler hears too", owner));
        socket.closeHandler(now -> {
            if (!abandoned) {
                closed.accept("the server closed the socket with " + socket.closeStatusCode());
            }
        });
        watch(silent);
    }

    private void watch(Consumer<String> silent) {
        timer = loop.later(config.pingInterval(), () -> {
            if (loop.nanos() - heardAt > config.silenceLimit().toNanos()) {
                silent.accept("the server has been silent for longer than misskey.streaming.silence-limit");
            } else {
                ping();
                watch(silent);
            }
        });
    }

    /** From now on, messages are ignored. */
    void abandon() {
        abandoned = true;
        timer.run();
    }

    boolean hasHeardSince(long nanos) {
        return heardAt - nanos > 0;
    }

    void acknowledged() {
        acknowledged = true;
    }

    boolean isAcknowledged() {
        return acknowledged;
    }

    Duration age() {
        return Duration.ofNanos(loop.nanos() - openedAt);
    }

    void send(String text) {
        if (!socket.isClosed()) {
            socket.writeTextMessage(text);
        }
    }

    void ping() {
        if (!socket.isClosed()) {
            socket.writePing(Buffer.buffer("."));
        }
    }

    /** Closes the socket without the closing handshake. */
    void giveUp() {
        socket.close();
    }

    void close() {
        socket.close(NORMAL);
    }
}
