package io.github.quarkusmisskey.streaming;

import java.util.Optional;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.streaming.internal.lease.LeaseKeepers;

/**
 * Streams that run on one replica of an application at a time, all streams of an account on the same one. If that
 * replica dies, another one continues at its position after {@code misskey.streaming.lease.duration} at most.
 *
 * <p>A reader is a consumer of events, such as a bot. Positions are stored under its name, which must be the same on
 * all replicas and in all versions of the application.
 */
@Singleton
public class ExclusiveStreams {

    private final Instance<Misskey> misskey;
    private final LeaseKeepers keepers;

    @Inject
    ExclusiveStreams(Instance<Misskey> misskey, LeaseKeepers keepers) {
        this.misskey = misskey;
        this.keepers = keepers;
    }

    /** Streams of a stored account. */
    public ExclusiveStream as(AccountRef account, String reader) {
        return new ExclusiveStream(
                account.host(), Optional.of(account), reader, misskey.get().as(account).stream(), keepers);
    }

    /** Streams of the default host with its configured token. */
    public ExclusiveStream byDefault(String reader) {
        MisskeyHost host = misskey.get().instance().host();
        return new ExclusiveStream(host, Optional.empty(), reader, misskey.get().stream(), keepers);
    }
}
