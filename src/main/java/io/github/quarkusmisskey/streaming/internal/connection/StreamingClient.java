package io.github.quarkusmisskey.streaming.internal.connection;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.streaming.Channel;
import io.github.quarkusmisskey.api.streaming.MisskeyStream;
import io.github.quarkusmisskey.client.MisskeyClient;
import io.github.quarkusmisskey.client.internal.call.Caller;
import io.github.quarkusmisskey.client.internal.call.StreamProvider;
import io.github.quarkusmisskey.client.internal.observation.CallObservers;
import io.github.quarkusmisskey.client.internal.websocket.GuardedWebSocketClient;
import io.github.quarkusmisskey.client.internal.websocket.WebSockets;
import io.github.quarkusmisskey.streaming.internal.config.StreamingConfig;
import io.github.quarkusmisskey.streaming.internal.gap.Backoff;
import io.github.quarkusmisskey.streaming.internal.gap.ChannelExistence;
import io.github.quarkusmisskey.streaming.internal.gap.GapFiller;
import io.github.quarkusmisskey.streaming.internal.gap.History;
import io.github.quarkusmisskey.streaming.internal.gap.NoteHistory;
import io.github.quarkusmisskey.streaming.internal.gap.NotificationHistory;
import io.github.quarkusmisskey.streaming.internal.gap.SerialExecutor;
import io.github.quarkusmisskey.streaming.internal.gap.StreamCounts;
import io.github.quarkusmisskey.streaming.internal.message.FrameReader;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import org.jboss.logging.Logger;

/** Holds the streams of all accounts while there are subscribers. */
@Singleton
public class StreamingClient implements StreamProvider {

    private static final Logger LOG = Logger.getLogger(StreamingClient.class);
    private static final Duration SHUTDOWN_TIMEOUT = Duration.ofSeconds(2);

    private final Vertx vertx;
    private final StreamingConfig config;
    private final StreamCounts counters;
    private final GuardedWebSocketClient sockets;
    private final FrameReader reader = new FrameReader();
    private final Outages outages;
    private final Map<Caller, Shared> accounts = new ConcurrentHashMap<>();
    private volatile boolean stopped;

    @Inject
    public StreamingClient(
            Vertx vertx,
            WebSockets webSockets,
            StreamingConfig config,
            StreamCounts counters,
            CallObservers observers) {
        this.vertx = vertx;
        this.config = config;
        this.counters = counters;
        this.outages = new Outages(observers, System::nanoTime, new Random());
        long longest = config.maxMessageSize().asLongValue();
        this.sockets = webSockets.client((int) Math.min(longest, Integer.MAX_VALUE));
    }

    @Override
    public MisskeyStream stream(Caller caller, MisskeyClient calls) {
        return new CallerStream(this, caller, calls);
    }

    public StreamingConfig config() {
        return config;
    }

    StreamCounts counters() {
        return counters;
    }

    /** Must be returned by {@link #release}. */
    AccountStreams acquire(Caller caller, MisskeyClient calls) {
        return accounts.compute(caller, (key, known) -> {
                    Shared shared = known == null ? new Shared(account(caller, calls)) : known;
                    shared.users++;
                    return shared;
                })
                .streams;
    }

    void release(Caller caller) {
        accounts.computeIfPresent(caller, (key, shared) -> --shared.users == 0 ? null : shared);
    }

    boolean isStopped() {
        return stopped;
    }

    ChannelFeed feed(AccountStreams account, Channel channel, Caller caller, MisskeyClient calls) {
        History history = history(channel, calls).orElse(null);
        return new ChannelFeed(
                channel,
                caller.host(),
                config,
                (out, refused) -> new GapFiller(history, config, account.loop(), counters, random(), out, refused),
                ChannelExistence.of(channel, calls).orElse(null));
    }

    public Optional<History> history(Channel channel, MisskeyClient calls) {
        if (config.gapFillLimit() <= 0) {
            return Optional.empty();
        }
        return channel instanceof Channel.Main
                ? Optional.of(new NotificationHistory(calls))
                : NoteHistory.of(channel, calls);
    }

    private AccountStreams account(Caller caller, MisskeyClient calls) {
        Context context = ((VertxInternal) vertx).createEventLoopContext();
        SerialExecutor loop = SerialExecutor.of(context);
        Connector connector = new Connector(caller, calls, sockets, config.tokenIn(), context);
        return new AccountStreams(caller, config, loop, connector, owner -> line(owner, loop));
    }

    private SocketConnection line(AccountStreams owner, SerialExecutor loop) {
        Backoff backoff = new Backoff(config.reconnectDelay(), config.reconnectMaxDelay(), random());
        return new SocketConnection(owner, config, loop, counters, reader, backoff, outages);
    }

    private static RandomGenerator random() {
        return new SplittableRandom();
    }

    void stop(@Observes ShutdownEvent event) {
        stop();
    }

    /** Completes all streams and closes all sockets, and waits briefly for that. */
    public void stop() {
        stopped = true;
        CountDownLatch ends = new CountDownLatch(accounts.size());
        accounts.values().forEach(shared -> shared.streams.loop().run(() -> {
            shared.streams.stop();
            ends.countDown();
        }));
        try {
            if (!ends.await(SHUTDOWN_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Some streams did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Runs after the streams had time to close. Vert.x may outlive the application, and with it the WebSocket client.
     */
    @PreDestroy
    public void close() {
        sockets.close();
    }

    private static final class Shared {
        private final AccountStreams streams;
        private int users;

        Shared(AccountStreams streams) {
            this.streams = streams;
        }
    }
}
