package io.github.quarkusmisskey.client.internal.http;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.net.impl.ConnectionBase;

/**
 * Bounds how many connections stay open between calls, to all servers together: one takes about 9 kB of heap, and the
 * pools of the HTTP client are bounded for each server alone.
 */
final class KeptConnections {

    private final int most;
    private final Set<Object> kept = ConcurrentHashMap.newKeySet();

    KeptConnections(int most) {
        this.most = most;
    }

    /** Lets the connection of a call end with the call if it is a new one and enough are kept. */
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
