package io.github.quarkusmisskey.streaming.internal.connection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

import io.github.quarkusmisskey.api.MisskeyError;
import io.github.quarkusmisskey.api.MisskeyException;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.streaming.Channel;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.streaming.internal.config.StreamingConfig;
import io.github.quarkusmisskey.streaming.internal.gap.ChannelExistence;
import io.github.quarkusmisskey.streaming.internal.gap.GapFiller;
import io.github.quarkusmisskey.streaming.internal.message.FrameReader;
import io.github.quarkusmisskey.streaming.internal.message.Outgoing;
import io.smallrye.mutiny.Uni;

/** A channel, joined once for all its subscribers. */
final class ChannelFeed extends Feed {

    private final Channel channel;
    private final MisskeyHost host;
    private final StreamingConfig config;
    private final CatchUps catchUps;
    private final Supplier<Uni<?>> existence;
    private final GapFiller shared;
    /** The subscribers that start at a position in the past. */
    private final Map<BufferedSubscription, GapFiller> late = new HashMap<>();

    private final List<Consumer<Throwable>> waiters = new ArrayList<>();
    private String id;
    private boolean joined;
    private long askedAt;
    private Runnable timeout = () -> {};

    /** Creates a gap filler for each position at which the channel is read. */
    @FunctionalInterface
    interface CatchUps {
        GapFiller of(Predicate<StreamEvent> out, Consumer<MisskeyException> refused);
    }

    /** @param existence a call that fails if what the channel names does not exist; null if none is needed */
    ChannelFeed(
            Channel channel, MisskeyHost host, StreamingConfig config, CatchUps catchUps, Supplier<Uni<?>> existence) {
        this.channel = channel;
        this.host = host;
        this.config = config;
        this.catchUps = catchUps;
        this.existence = existence;
        this.shared = catchUps.of(this::toAll, this::fetchRefused);
    }

    private void fetchRefused(MisskeyException reason) {
        if (line() != null && reason instanceof MisskeyException.Authentication) {
            line().doubtToken();
        } else if (line() != null) {
            line().refused(this, reason);
        }
    }

    private boolean toAll(StreamEvent event) {
        publish(event);
        return true;
    }

    /**
     * Adds a subscriber that starts after the event with the given id. Events for which it has no room are kept or
     * fetched again.
     */
    void add(BufferedSubscription outlet, String after) {
        GapFiller own = catchUps.of(outlet::offer, this::fetchRefused);
        outlet.refuseWithoutRoom(own::room);
        own.beginAfter(after);
        late.put(outlet, own);
        if (joined) {
            own.joined();
        }
    }

    @Override
    boolean remove(BufferedSubscription outlet) {
        GapFiller own = late.remove(outlet);
        if (own != null) {
            own.left();
        }
        return super.remove(outlet) || own != null;
    }

    @Override
    boolean isUnused() {
        return super.isUnused() && late.isEmpty();
    }

    @Override
    boolean isChannel() {
        return true;
    }

    @Override
    void ask(SocketConnection open) {
        id = open.dispatcher().register(this);
        checkExistence(open);
        shared.prepare(() -> {
            if (line() == open) {
                askedAt = open.loop().nanos();
                open.send(Outgoing.connect(channel, id));
                open.ping();
                timeout = open.loop().later(config.joinTimeout(), () -> notJoined(open));
            }
        });
    }

    private void checkExistence(SocketConnection open) {
        if (existence == null) {
            return;
        }
        Uni.createFrom()
                .deferred(() -> existence.get().replaceWithVoid())
                .emitOn(open.loop()::run)
                .subscribe()
                .with(there -> {}, failure -> {
                    if (line() == open
                            && failure instanceof MisskeyException known
                            && ChannelExistence.isDenied(failure)) {
                        fetchRefused(known);
                    }
                });
    }

    private void notJoined(SocketConnection open) {
        if (line() != open || joined) {
            return;
        }
        if (open.hasHeardSince(askedAt)) {
            open.refused(this, refusal());
        } else {
            open.giveUp("the server does not answer");
        }
    }

    private MisskeyException refusal() {
        return new MisskeyException(MisskeyError.local(
                host,
                "streaming",
                "the channel " + channel.name() + " was not joined within "
                        + config.joinTimeout().toMillis()
                        + " ms, and servers do not say why: the token lacks a permission, the server does not know the"
                        + " channel, its parameters are wrong or name something that is not visible, or too many channels"
                        + " are joined. A server that does not read the token in the header needs"
                        + " misskey.streaming.token-in=query"));
    }

    /** The server acknowledged the channel. */
    void acknowledged() {
        if (!joined) {
            joined = true;
            timeout.run();
            everyOne().forEach(GapFiller::joined);
            tellWaiters(null);
        }
    }

    /** @param waiter receives null once the channel is joined, or the reason why it will not be */
    void whenJoined(Consumer<Throwable> waiter) {
        if (joined) {
            waiter.accept(null);
        } else {
            waiters.add(waiter);
        }
    }

    private void tellWaiters(Throwable failure) {
        List<Consumer<Throwable>> told = List.copyOf(waiters);
        waiters.clear();
        told.forEach(waiter -> waiter.accept(failure));
    }

    @Override
    void unask(SocketConnection open) {
        open.dispatcher().forget(id);
        open.send(Outgoing.disconnect(id));
    }

    @Override
    void left() {
        joined = false;
        timeout.run();
        everyOne().forEach(GapFiller::left);
    }

    @Override
    void missed() {
        everyOne().forEach(GapFiller::missed);
    }

    void live(StreamEvent event) {
        shared.live(event);
        late.values().forEach(own -> own.live(event));
    }

    @Override
    void end(Throwable failure) {
        List.copyOf(late.keySet()).forEach(outlet -> outlet.end(failure));
        super.end(failure);
        tellWaiters(failure == null ? new IllegalStateException("The channel " + name() + " is over") : failure);
    }

    String name() {
        return channel.name();
    }

    /** The name by which its events are read; another one if they are wanted as JSON. */
    String eventsName() {
        return channel instanceof Channel.Raw ? FrameReader.RAW : channel.name();
    }

    /** @throws IllegalStateException if the channel is not joined at present */
    void send(String type, Object body) {
        if (!joined) {
            throw new IllegalStateException("The channel " + channel.name() + " is not joined at present");
        }
        line().send(Outgoing.toChannel(id, type, body));
    }

    private List<GapFiller> everyOne() {
        List<GapFiller> all = new ArrayList<>(late.values());
        all.add(shared);
        return all;
    }
}
