import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/**
 * As much of a Misskey as streams need, and notes on demand. Prints its port, and ends with its standard input. Its argument is
 * a file with a list of notes, of which the first is sent, each time with another id.
 */
public class LoadServer {

    /** A channel that was joined on a socket. */
    private record Joined(ServerWebSocket socket, String id) {}

    private final AtomicLong ids = new AtomicLong();
    private final Map<String, List<Joined>> sides = new ConcurrentHashMap<>();
    private final String beforeId;
    private final String beforeTime;
    private final String rest;

    LoadServer(JsonObject note) {
        note.remove("id");
        note.remove("createdAt");
        beforeId = "\",\"type\":\"note\",\"body\":{\"id\":\"";
        beforeTime = "\",\"createdAt\":\"";
        rest = "\"," + note.encode().substring(1) + "}}";
    }

    public static void main(String... args) throws Exception {
        JsonObject note = new JsonArray(Files.readString(Path.of(args[0]))).getJsonObject(0);
        LoadServer server = new LoadServer(note);
        Vertx vertx = Vertx.vertx();
        var http = vertx.createHttpServer(new HttpServerOptions().setAcceptBacklog(10_000).setHost("127.0.0.1").setPort(0))
                .requestHandler(server::answer)
                .webSocketHandler(server::open)
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        System.out.println(http.actualPort());
        System.in.read();
        System.exit(0);
    }

    private void answer(HttpServerRequest request) {
        String answer =
                switch (request.path()) {
                    case "/api/meta" -> "{\"version\":\"2026.5.1\"}";
                    case "/bench/joined" -> Integer.toString(joined(request).size());
                    case "/bench/send" -> {
                        send(joined(request), Integer.parseInt(request.getParam("each")));
                        yield "{}";
                    }
                    default -> "[]";
                };
        request.response().putHeader("Content-Type", "application/json").end(answer);
    }

    private List<Joined> joined(HttpServerRequest request) {
        return side(request.getParam("side"));
    }

    private List<Joined> side(String name) {
        return sides.computeIfAbsent(name, key -> new CopyOnWriteArrayList<>());
    }

    /** The token begins with the side's name. */
    private static String side(ServerWebSocket socket) {
        String header = socket.headers().get("Authorization");
        String token = header == null
                ? new QueryStringDecoder(socket.uri()).parameters().get("i").get(0)
                : header.substring("Bearer ".length());
        return token.split("-")[0];
    }

    private void open(ServerWebSocket socket) {
        String side = side(socket);
        socket.textMessageHandler(text -> {
            JsonObject message = new JsonObject(text);
            if (message.getString("type").equals("connect")) {
                String id = message.getJsonObject("body").getString("id");
                socket.writeTextMessage("{\"type\":\"connected\",\"body\":{\"id\":\"" + id + "\"}}");
                side(side).add(new Joined(socket, id));
            }
        });
        socket.closeHandler(closed -> side(side).removeIf(joined -> joined.socket() == socket));
    }

    private void send(List<Joined> to, int each) {
        to.forEach(joined -> send(joined, each));
    }

    private void send(Joined to, int left) {
        for (int i = left; i > 0; i--) {
            if (to.socket().writeQueueFull()) {
                int later = i;
                to.socket().drainHandler(drained -> send(to, later));
                return;
            }
            to.socket().writeTextMessage(frame(to.id()));
        }
        to.socket().drainHandler(null);
    }

    private String frame(String channel) {
        return "{\"type\":\"channel\",\"body\":{\"id\":\"" + channel + beforeId + nextId() + beforeTime + Instant.now().truncatedTo(ChronoUnit.MILLIS) + rest;
    }

    /** As servers make them: the milliseconds since 2000, the process, and a counter, by the digits 0 to z. */
    private String nextId() {
        long since2000 = System.currentTimeMillis() - 946_684_800_000L;
        String count = Long.toString(ids.incrementAndGet() % 1_679_616, 36);
        return Long.toString(since2000, 36) + "0dbu" + "0".repeat(4 - count.length()) + count;
    }
}
