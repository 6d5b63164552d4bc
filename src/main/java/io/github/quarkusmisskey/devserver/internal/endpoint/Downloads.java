package io.github.quarkusmisskey.devserver.internal.endpoint;

import java.net.URI;
import java.time.Duration;

import io.github.quarkusmisskey.devserver.internal.http.FileDigest;
import io.github.quarkusmisskey.devserver.internal.http.ReceivedFile;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

/** Fetches files from other servers. */
public final class Downloads {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final Vertx vertx;
    private final HttpClient http;

    public Downloads(Vertx vertx) {
        this.vertx = vertx;
        http = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout((int) TIMEOUT.toMillis()));
    }

    /** Fails if there is no such file, or if it is larger than {@code largest} bytes. */
    Future<ReceivedFile> fetch(String address, long largest) {
        Promise<ReceivedFile> fetched = Promise.promise();
        // On another thread, the body of a response could end before a handler is set.
        vertx.runOnContext(now -> Future.succeededFuture(address)
                .map(URI::create)
                .compose(file -> fetch(file, largest))
                .onComplete(fetched));
        return fetched.future();
    }

    private Future<ReceivedFile> fetch(URI file, long largest) {
        String path = file.getPath();
        FileDigest digest = new FileDigest(path.substring(path.lastIndexOf('/') + 1));
        RequestOptions request = new RequestOptions()
                .setAbsoluteURI(file.toString())
                .setMethod(HttpMethod.GET)
                .setTimeout(TIMEOUT.toMillis())
                .setFollowRedirects(true);
        return http.request(request)
                .compose(HttpClientRequest::send)
                .compose(answer -> read(answer, digest, largest))
                .map(end -> digest.file());
    }

    private static Future<Void> read(HttpClientResponse answer, FileDigest digest, long largest) {
        if (answer.statusCode() != 200) {
            return Future.failedFuture("the status " + answer.statusCode());
        }
        answer.handler(piece -> {
            digest.add(piece);
            if (digest.size() > largest) {
                answer.request().reset();
            }
        });
        return answer.end();
    }
}
