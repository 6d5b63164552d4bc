package io.github.quarkusmisskey.client.internal.http;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.net.impl.ConnectionBase;

/**
 * Bounds how many idle connections stay open to all servers together. A connection takes about 9 kB of heap, and the
 * HTTP client's pools are bounded per server only.
 */
final class KeptConnections {

    private final int most;
    private final Set<Object> kept = ConcurrentHashMap.newKeySet();

    KeptConnections(int most) {
        this.most = most;
    }

    /** Closes the connection of a call after it if the connection is new and enough others are kept open. */
    HttpClientRequest decide(HttpClientRequest request) {
        if (request.connection() instanceof ConnectionBase connection && !kept.contains(connection)) {
            if (kept.size() >= most) {
                request.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
            } else if (kept.add(connection)) {
                connection.closeFuture().onComplete(closed -> kept.remove(connection));
            }
        }
        return request;
    }
}
