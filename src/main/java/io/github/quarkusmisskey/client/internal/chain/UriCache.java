package io.github.quarkusmisskey.client.internal.chain;

import java.net.URI;

import io.github.quarkusmisskey.api.MisskeyHost;

/**
 * Caches the URIs of recent calls, because parsing one takes as long as writing a short request. Each URI has one slot,
 * in which it replaces the previous one, so the memory is bounded without tracking age.
 */
final class UriCache {

    /** A power of two; a full cache takes about 0.5 MB. */
    private static final int PLACES = 1_024;

    private record Known(MisskeyHost host, String path, URI uri) {

        boolean is(MisskeyHost otherHost, String otherPath) {
            return path.equals(otherPath) && host.equals(otherHost);
        }
    }

    /** Needs no lock: a thread sees either this entry or an older one, and both are correct for their keys. */
    private final Known[] places = new Known[PLACES];

    URI of(MisskeyHost host, String path) {
        int place = place(31 * host.hashCode() + path.hashCode());
        Known known = places[place];
        if (known == null || !known.is(host, path)) {
            known = new Known(host, path, host.uri(path));
            places[place] = known;
        }
        return known.uri();
    }

    private static int place(int hash) {
        return (hash ^ hash >>> 16) & PLACES - 1;
    }
}
