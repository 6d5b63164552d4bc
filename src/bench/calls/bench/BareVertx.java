package bench;

import java.net.URI;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.ObjectReader;
import io.github.quarkusmisskey.api.model.Note;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

/** The HTTP client under the Quarkus REST client by itself, on the same event loops, with Jackson. */
final class BareVertx implements Contender {

    private final HttpClient client;
    private final Json json;

    BareVertx(Vertx vertx, Json json) {
        client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(CONNECTIONS));
        this.json = json;
    }

    @Override
    public List<Note> decode(byte[] timeline) {
        return Json.read(json.notes, timeline);
    }

    @Override
    public Note show(Server server) throws InterruptedException, ExecutionException {
        return await(call(server, "/api/notes/show", PlainRestClient.showing(), json.note));
    }

    @Override
    public List<Note> timeline(Server server) throws InterruptedException, ExecutionException {
        return await(call(server, "/api/notes/timeline", PlainRestClient.newest(), json.notes));
    }

    @Override
    public Uni<Note> showLater(Server server) {
        return later(() -> call(server, "/api/notes/show", PlainRestClient.showing(), json.note));
    }

    @Override
    public Uni<List<Note>> timelineLater(Server server) {
        return later(() -> call(server, "/api/notes/timeline", PlainRestClient.newest(), json.notes));
    }

    private <T> Future<T> call(Server server, String path, Object request, ObjectReader answer) {
        URI uri = URI.create(server.url());
        Buffer body = Buffer.buffer(json.write(request));
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setHost(uri.getHost())
                .setPort(uri.getPort())
                .setURI(path)
                .putHeader("Content-Type", "application/json");
        return client.request(options)
                .compose(call -> send(call, body))
                .map(bytes -> Json.read(answer, bytes.getBytes()));
    }

    private static Future<Buffer> send(HttpClientRequest call, Buffer body) {
        return call.send(body).compose(BareVertx::body);
    }

    private static Future<Buffer> body(HttpClientResponse answer) {
        return answer.statusCode() == 200
                ? answer.body()
                : Future.failedFuture(new IllegalStateException("status " + answer.statusCode()));
    }

    private static <T> T await(Future<T> call) throws InterruptedException, ExecutionException {
        return call.toCompletionStage().toCompletableFuture().get();
    }

    private static <T> Uni<T> later(Supplier<Future<T>> call) {
        return Uni.createFrom().completionStage(() -> call.get().toCompletionStage());
    }
}
