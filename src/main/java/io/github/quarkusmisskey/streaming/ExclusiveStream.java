package io.github.quarkusmisskey.streaming;

import java.util.Optional;
import java.util.concurrent.Executor;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.streaming.Channel;
import io.github.quarkusmisskey.api.streaming.Delivery;
import io.github.quarkusmisskey.api.streaming.Gap;
import io.github.quarkusmisskey.api.streaming.MisskeyStream;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import io.github.quarkusmisskey.streaming.internal.lease.AutoAckSubscriber;
import io.github.quarkusmisskey.streaming.internal.lease.LeaseKeeper;
import io.github.quarkusmisskey.streaming.internal.lease.LeaseKeepers;
import io.github.quarkusmisskey.streaming.internal.lease.LeaseTerm;
import io.github.quarkusmisskey.streaming.internal.lease.LeasedFlow;
import io.github.quarkusmisskey.streaming.internal.lease.StreamReader;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

/**
 * The channels of an account for one reader, on one replica at a time. On other replicas, the same {@code Multi} waits
 * for the lease.
 *
 * <p>Every event is delivered at least once, and exactly once unless a replica dies or is cut off. A replica whose
 * lease was not renewed in time delivers nothing more, even if it was paused and has not noticed yet; an event in
 * progress at that moment may be delivered to another replica at the same time. Where events cannot be fetched, a
 * {@link Gap} is delivered.
 */
public final class ExclusiveStream {

    private static final int MAX_CHARACTERS = 700;
    private static final Gap UNKNOWN = new Gap(null, null, Gap.Reason.NO_HISTORY);

    private final MisskeyHost host;
    private final Optional<AccountRef> account;
    private final String reader;
    private final MisskeyStream stream;
    private final LeaseKeepers keepers;
    private final Executor workers = Infrastructure.getDefaultExecutor();

    /** @param account empty for the token that the configuration has for the host */
    ExclusiveStream(
            MisskeyHost host, Optional<AccountRef> account, String reader, MisskeyStream stream, LeaseKeepers keepers) {
        this.host = host;
        this.account = account;
        this.reader = reader;
        this.stream = stream;
        this.keepers = keepers;
    }

    /**
     * Events that count as handled when the subscriber's {@code onNext} returns, so it must do its work there. They do
     * not count as handled if it throws or cancels.
     */
    public Multi<StreamEvent> channel(Channel channel) {
        return AutoAckSubscriber.of(deliveries(channel));
    }

    /**
     * Events that count as handled when {@link Delivery#handled()} is called.
     *
     * @throws IllegalArgumentException if the names of reader, account and channel are too long to be stored
     */
    public Multi<Delivery> deliveries(Channel channel) {
        String key = key(channel);
        return keepers.with(account.map(AccountRef::getName).orElse("@" + host), keeper -> keeper.terms(key)
                .onItem()
                .transformToMulti(term -> follow(channel, key, keeper, term))
                .concatenate());
    }

    private String key(Channel channel) {
        String key = new StreamReader(reader, host, account, channel).key();
        if (key.length() > MAX_CHARACTERS) {
            throw new IllegalArgumentException("A reader's name, account and channel with all parameters have at most "
                    + MAX_CHARACTERS + " characters together: " + key);
        }
        return key;
    }

    private Multi<Delivery> follow(Channel channel, String key, LeaseKeeper keeper, LeaseTerm term) {
        return Uni.createFrom()
                .item(() -> keeper.position(term, key))
                .runSubscriptionOn(workers)
                .chain(stored -> begin(channel, key, keeper, term, stored))
                .onFailure()
                .recoverWithItem(failure -> {
                    keeper.failed(term, failure);
                    return Multi.createFrom().empty();
                })
                .onItem()
                .transformToMulti(
                        events -> LeasedFlow.of(events, term, () -> keeper.lost(term), keeper.progress(term, key)));
    }

    private Uni<Multi<StreamEvent>> begin(
            Channel channel, String key, LeaseKeeper keeper, LeaseTerm term, Optional<String> stored) {
        if (!stream.isFetchable(channel)) {
            return Uni.createFrom().item(fromNow(channel, key, keeper, term, stored));
        }
        if (stored.isPresent()) {
            return Uni.createFrom().item(stream.channel(channel, stored.get()));
        }
        // If the server does not return the channel's position, the stream handles that.
        return stream.newest(channel)
                .emitOn(workers)
                .onItemOrFailure()
                .transform((newest, failure) -> failure == null
                        ? from(channel, key, keeper, term, newest.orElse(""))
                        : stream.channel(channel));
    }

    private Multi<StreamEvent> from(Channel channel, String key, LeaseKeeper keeper, LeaseTerm term, String position) {
        keeper.begins(term, key, position);
        return stream.channel(channel, position);
    }

    /** The stored value only shows that the channel was followed before. */
    private Multi<StreamEvent> fromNow(
            Channel channel, String key, LeaseKeeper keeper, LeaseTerm term, Optional<String> stored) {
        Multi<StreamEvent> events = stream.channel(channel);
        if (stored.isEmpty()) {
            keeper.begins(term, key, "");
            return events;
        }
        return Multi.createBy().concatenating().streams(Multi.createFrom().item(UNKNOWN), events);
    }
}
