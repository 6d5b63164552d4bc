package bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectReader;
import io.github.quarkusmisskey.api.model.Note;
import io.smallrye.mutiny.Uni;

/** Java's own HTTP client with Jackson. */
final class Jdk implements Contender {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Json json;

    Jdk(Json json) {
        this.json = json;
    }

    @Override
    public List<Note> decode(byte[] timeline) {
        return Json.read(json.notes, timeline);
    }

    @Override
    public Note show(Server server) throws IOException, InterruptedException {
        return call(request(server, "/api/notes/show", PlainRestClient.showing()), json.note);
    }

    @Override
    public List<Note> timeline(Server server) throws IOException, InterruptedException {
        return call(request(server, "/api/notes/timeline", PlainRestClient.newest()), json.notes);
    }

    @Override
    public Uni<Note> showLater(Server server) {
        return later(request(server, "/api/notes/show", PlainRestClient.showing()), json.note);
    }

    @Override
    public Uni<List<Note>> timelineLater(Server server) {
        return later(request(server, "/api/notes/timeline", PlainRestClient.newest()), json.notes);
    }

    private <T> T call(HttpRequest request, ObjectReader as) throws IOException, InterruptedException {
        return read(client.send(request, HttpResponse.BodyHandlers.ofByteArray()), as);
    }

    private <T> Uni<T> later(HttpRequest request, ObjectReader as) {
        return Uni.createFrom()
                .completionStage(() -> client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray()))
                .map(answer -> read(answer, as));
    }

    private static <T> T read(HttpResponse<byte[]> answer, ObjectReader as) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("status " + answer.statusCode());
        }
        return Json.read(as, answer.body());
    }

    private HttpRequest request(Server server, String path, Object body) {
        return HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(json.write(body)))
                .build();
    }
}
