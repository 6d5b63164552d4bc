package io.github.quarkusmisskey.client.internal.http;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.quarkusmisskey.api.FileContent;
import io.github.quarkusmisskey.client.internal.call.AuthenticatedBody;
import io.github.quarkusmisskey.client.internal.guard.AddressGuard;
import io.github.quarkusmisskey.client.internal.upload.MultipartBody;
import io.github.quarkusmisskey.client.internal.upload.TransferPace;
import io.github.quarkusmisskey.client.internal.upload.UploadStream;
import io.smallrye.mutiny.vertx.ReadStreamSubscriber;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.impl.CloseFuture;
import io.vertx.core.impl.VertxInternal;
import io.vertx.mutiny.core.buffer.Buffer;

/** Uploads a file in a process of its own, by the guarded client and as the REST client hands the body to it. */
public final class UploadInLittleMemory {

    private static final Duration TIMEOUT = Duration.ofMinutes(5);

    private UploadInLittleMemory() {}

    /** Takes the file and the port of a server on this machine; ends with 0 if that answers 200. */
    public static void main(String[] arguments) throws Exception {
        Vertx vertx = Vertx.vertx();
        Context context = vertx.getOrCreateContext();
        MultipartBody body = MultipartBody.of(
                new AuthenticatedBody("token", Map.of("name", TextNode.valueOf("x"))),
                FileContent.of(Path.of(arguments[0])));
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setHost("127.0.0.1")
                .setPort(Integer.parseInt(arguments[1]))
                .setSsl(false)
                .setURI("/api/drive/files/create");
        Future<Integer> status = client((VertxInternal) vertx)
                .request(options)
                .compose(request -> send(request, body, context))
                .map(HttpClientResponse::statusCode);
        int answered = status.toCompletionStage().toCompletableFuture().get(TIMEOUT.toSeconds(), TimeUnit.SECONDS);
        System.exit(answered == 200 ? 0 : 1);
    }

    private static Future<HttpClientResponse> send(HttpClientRequest request, MultipartBody body, Context context) {
        request.putHeader(HttpHeaders.CONTENT_TYPE, body.contentType());
        request.putHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(body.length()));
        UploadStream sending = new UploadStream(
                context, body, () -> request, new TransferPace(TIMEOUT, 0, System::nanoTime), TIMEOUT, TIMEOUT);
        return request.send(ReadStreamSubscriber.asReadStream(sending.pieces(), Buffer::getDelegate));
    }

    private static GuardedHttpClient client(VertxInternal vertx) {
        return new GuardedHttpClient(
                vertx,
                new HttpClientOptions(),
                new PoolOptions(),
                new PoolOptions(),
                new CloseFuture(),
                new CheckedAddresses(
                        new AddressGuard(true), new NameLookups(vertx, InetAddress::getAllByName, TIMEOUT)),
                new ResponseLimits(vertx, 1_000_000, TIMEOUT, TIMEOUT),
                new KeptConnections(1),
                true);
    }
}
