package io.github.quarkusmisskey.streaming.internal.connection;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Function;

import io.github.quarkusmisskey.api.streaming.Channel;
import io.github.quarkusmisskey.api.streaming.ChannelMessage;
import io.github.quarkusmisskey.api.streaming.MisskeyStream;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.api.streaming.StreamState;
import io.github.quarkusmisskey.client.MisskeyClient;
import io.github.quarkusmisskey.client.internal.call.Caller;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.BackPressureStrategy;

/** The streams of one caller, as applications see them. Keeps no socket open by itself. */
final class CallerStream implements MisskeyStream {

    private static final String BROADCAST = "broadcast";

    private final StreamingClient client;
    private final Caller caller;
    private final MisskeyClient calls;

    CallerStream(StreamingClient client, Caller caller, MisskeyClient calls) {
        this.client = client;
        this.caller = caller;
        this.calls = calls;
    }

    @Override
    public Multi<StreamEvent> channel(Channel channel) {
        Objects.requireNonNull(channel, "channel");
        return feed(channel, ChannelFeed.class, account -> client.feed(account, channel, caller, calls), Feed::add);
    }

    @Override
    public Multi<StreamEvent> channel(Channel channel, String after) {
        Objects.requireNonNull(after, "after");
        if (!isFetchable(channel)) {
            throw new IllegalArgumentException(
                    "What the channel " + channel.name()
                            + " sent cannot be fetched, so a stream of it begins now, or misskey.streaming.gap-fill-limit is 0");
        }
        return feed(
                channel,
                ChannelFeed.class,
                account -> client.feed(account, channel, caller, calls),
                (feed, outlet) -> feed.add(outlet, after));
    }

    @Override
    public Uni<Optional<String>> newest(Channel channel) {
        return client.history(channel, calls)
                .map(history -> history.newest()
                        .map(events -> events.stream().filter(history::tells).findFirst()))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .map(event -> event.flatMap(MisskeyStream::position));
    }

    @Override
    public boolean isFetchable(Channel channel) {
        return client.history(channel, calls).isPresent();
    }

    @Override
    public Multi<StreamEvent> note(String id) {
        Objects.requireNonNull(id, "id");
        return feed("note " + id, NoteFeed.class, account -> new NoteFeed(id, client.counters()), Feed::add);
    }

    @Override
    public Multi<StreamEvent> broadcast() {
        return feed(BROADCAST, BroadcastFeed.class, account -> new BroadcastFeed(client.counters()), Feed::add);
    }

    private <F extends Feed> Multi<StreamEvent> feed(
            Object key, Class<F> type, Function<AccountStreams, F> made, BiConsumer<F, BufferedSubscription> added) {
        Flow.Publisher<StreamEvent> publisher = subscriber -> {
            AccountStreams account = client.acquire(caller, calls);
            AtomicReference<BufferedSubscription> self = new AtomicReference<>();
            BufferedSubscription outlet = new BufferedSubscription(
                    subscriber,
                    client.config(),
                    Infrastructure.getDefaultExecutor(),
                    account.loop()::run,
                    client.counters(),
                    () -> {
                        account.loop().run(() -> account.leave(key, self.get()));
                        client.release(caller);
                    });
            self.set(outlet);
            subscriber.onSubscribe(outlet);
            account.loop().run(() -> {
                if (client.isStopped() || account.isStopped()) {
                    outlet.complete();
                } else if (!outlet.isEnded()) {
                    account.join(key, type, () -> made.apply(account), feed -> added.accept(feed, outlet));
                }
            });
        };
        return Multi.createFrom().publisher(publisher);
    }

    @Override
    public Multi<StreamState> state() {
        return Multi.createFrom()
                .<StreamState>emitter(
                        emitter -> {
                            AccountStreams account = client.acquire(caller, calls);
                            AtomicReference<Runnable> stop = new AtomicReference<>(() -> {});
                            account.loop().run(() -> stop.set(account.watchers().add(emitter::emit)));
                            emitter.onTermination(() -> {
                                account.loop().run(() -> stop.get().run());
                                client.release(caller);
                            });
                        },
                        BackPressureStrategy.LATEST)
                .emitOn(Infrastructure.getDefaultExecutor());
    }

    @Override
    public Uni<Void> joined(Channel channel) {
        return Uni.createFrom().<Void>emitter(emitter -> {
            AccountStreams account = client.acquire(caller, calls);
            emitter.onTermination(() -> client.release(caller));
            account.loop()
                    .run(() -> account.whenJoined(channel, failure -> {
                        if (failure == null) {
                            emitter.complete(null);
                        } else {
                            emitter.fail(failure);
                        }
                    }));
        });
    }

    @Override
    public Uni<Void> send(ChannelMessage message) {
        return Uni.createFrom().emitter(emitter -> {
            AccountStreams account = client.acquire(caller, calls);
            account.loop().run(() -> {
                try {
                    account.send(message);
                    emitter.complete(null);
                } catch (RuntimeException e) {
                    emitter.fail(e);
                } finally {
                    client.release(caller);
                }
            });
        });
    }
}
