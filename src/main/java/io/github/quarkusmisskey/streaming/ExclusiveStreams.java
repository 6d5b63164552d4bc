package io.github.quarkusmisskey.streaming;

import java.util.Optional;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.client.Misskey;

/**
 * Streams that run at one replica of an application at a time, all those of an account at the same one. If that replica
 * dies, another one goes on after {@code misskey.streaming.lease.duration} at most, where the dead one was.
 *
 * <p>A reader is what handles events, such as a bot. Its name tells how far it came from how far others came; it is the
 * same at all replicas, and stays the same when the application is changed.
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
