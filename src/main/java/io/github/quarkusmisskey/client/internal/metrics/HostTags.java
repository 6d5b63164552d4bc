package io.github.quarkusmisskey.client.internal.metrics;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

import io.github.quarkusmisskey.api.MisskeyHost;
import io.micrometer.core.instrument.Tags;

/** The values of the tag {@code host}: the configured servers, and a bounded number of others, those called first. */
final class HostTags implements Function<MisskeyHost, Tags> {

    private static final String TAG = "host";
    private static final Tags OTHER = Tags.of(TAG, "other");

    private final Set<MisskeyHost> named = ConcurrentHashMap.newKeySet();
    private final Semaphore free;

    HostTags(Collection<MisskeyHost> configured, int further) {
        named.addAll(configured);
        free = new Semaphore(further);
    }

    @Override
    public Tags apply(MisskeyHost host) {
        return named.contains(host) || name(host) ? Tags.of(TAG, host.authority()) : OTHER;
    }

    private boolean name(MisskeyHost host) {
        if (!free.tryAcquire()) {
            return false;
        }
        if (!named.add(host)) {
            free.release();
        }
        return true;
    }
}
