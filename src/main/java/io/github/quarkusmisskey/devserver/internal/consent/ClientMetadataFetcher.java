package io.github.quarkusmisskey.devserver.internal.consent;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

/** Fetches the pages that describe applications. Plain http is accepted from this machine only. */
public final class ClientMetadataFetcher {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Vertx vertx;
    private final HttpClient http;

    public ClientMetadataFetcher(Vertx vertx) {
        this.vertx = vertx;
        http = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout((int) TIMEOUT.toMillis()));
    }

    /** Fails with an {@link OAuthError}. */
    Future<ClientMetadata> find(String clientId) {
        try {
            return onEventLoop(checked(clientId));
        } catch (OAuthError refused) {
            return Future.failedFuture(refused);
        }
    }

    /** On another thread, the body of a response could end before a handler is set. */
    private Future<ClientMetadata> onEventLoop(URI id) {
        Promise<ClientMetadata> found = Promise.promise();
        vertx.runOnContext(now -> fetch(id).onComplete(found));
        return found.future();
    }

    private Future<ClientMetadata> fetch(URI id) {
        RequestOptions request = new RequestOptions()
                .setAbsoluteURI(id.toString())
                .setMethod(HttpMethod.GET)
                .setTimeout(TIMEOUT.toMillis())
                .setFollowRedirects(true);
        return http.request(request)
                .compose(HttpClientRequest::send)
                .compose(answer -> read(id, answer))
                .recover(failure -> Future.failedFuture(
                        failure instanceof OAuthError
                                ? failure
                                : new OAuthError("server_error", "Failed to fetch client information")));
    }

    private static Future<ClientMetadata> read(URI id, HttpClientResponse answer) {
        if (answer.statusCode() != 200) {
            return Future.failedFuture(new OAuthError("server_error", "Failed to fetch client information"));
        }
        return answer.body()
                .map(page ->
                        ClientMetadata.of(id, answer.headers().getAll("Link"), page.toString(StandardCharsets.UTF_8)));
    }

    private static URI checked(String clientId) {
        URI id;
        try {
            id = URI.create(clientId == null ? "" : clientId);
        } catch (IllegalArgumentException e) {
            throw OAuthError.invalidRequest("client_id is not a valid URL");
        }
        boolean here = "http".equals(id.getScheme()) && id.getHost() != null && THIS_MACHINE.contains(id.getHost());
        if (!"https".equals(id.getScheme()) && !here) {
            throw OAuthError.invalidRequest("client_id must be a valid HTTPS URL");
        }
        if (id.getHost() == null || id.getRawUserInfo() != null || id.getRawFragment() != null) {
            throw OAuthError.invalidRequest("client_id must have a host, and neither a user nor a fragment");
        }
        return id;
    }
}
