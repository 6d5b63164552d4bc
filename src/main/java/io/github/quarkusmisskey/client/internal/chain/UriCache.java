package io.github.quarkusmisskey.client.internal.chain;

import java.net.URI;

import io.github.quarkusmisskey.api.MisskeyHost;

/**
 * Remembers the addresses of recent calls, since to parse one takes as long as to write a short request. Each has one
 * place, where the next one for that place puts it out, so the memory is bounded without a look at what is old.
 */
final class UriCache {

    /** A power of two; full, this is some 0.5 MB. */
    private static final int PLACES = 1_024;

    private record Known(MisskeyHost host, String path, URI uri) {

        boolean is(MisskeyHost otherHost, String otherPath) {
            return path.equals(otherPath) && host.equals(otherHost);
        }
    }

    /** Without a lock: a thread sees a whole entry or an older one, and either is right for its key. */
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
