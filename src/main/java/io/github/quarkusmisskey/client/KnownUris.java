package io.github.quarkusmisskey.client;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.github.quarkusmisskey.api.MisskeyHost;

/** Remembers the addresses of calls, since to parse one takes as long as to write a short request. */
final class KnownUris {

    /** A bound for memory: some 5 MB. */
    private static final int MOST = 20_000;

    private record Key(MisskeyHost host, String path) {}

    private final Map<Key, URI> known = new ConcurrentHashMap<>();

    URI of(MisskeyHost host, String path) {
        Key key = new Key(host, path);
        URI uri = known.get(key);
        if (uri != null) {
            return uri;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        URI parsed = host.uri(path);
        known.put(key, parsed);
        return parsed;
    }
}
