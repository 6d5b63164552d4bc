package bench;

import java.io.IOException;
import java.io.InputStream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;

/** Answers both calls with notes as real servers sent them, at each loopback address; at all but the first without keep-alive. */
final class LoopbackServer {

    private static final String FIRST = "127.0.0.1:";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Buffer note;
    private final Buffer timeline;

    private LoopbackServer() throws IOException {
        ArrayNode notes = (ArrayNode) sample("notes-local-timeline");
        ArrayNode hundred = MAPPER.createArrayNode();
        for (int i = 0; i < Contender.LIMIT; i++) {
            ObjectNode next = notes.get(i % notes.size()).deepCopy();
            hundred.add(next.put("id", "9abcdef" + (100 + i)));
        }
        note = Buffer.buffer(MAPPER.writeValueAsBytes(sample("notes-show")));
        timeline = Buffer.buffer(MAPPER.writeValueAsBytes(hundred));
    }

    private static Object sample(String name) throws IOException {
        try (InputStream in = LoopbackServer.class.getResourceAsStream("/samples/" + name + ".json")) {
            return MAPPER.readTree(in);
        }
    }

    /** Prints its port, and lives until its input ends. */
    static void run() throws IOException {
        LoopbackServer server = new LoopbackServer();
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
        vertx.createHttpServer(new HttpServerOptions().setHost("0.0.0.0").setPort(0))
                .requestHandler(server::answer)
                .listen()
                .onSuccess(listening -> System.out.println(listening.actualPort()))
                .onFailure(failure -> {
                    System.err.println(failure);
                    System.exit(1);
                });
        System.in.readAllBytes();
        System.exit(0);
    }

    private void answer(HttpServerRequest request) {
        request.response().putHeader("Content-Type", "application/json");
        if (!request.getHeader("Host").startsWith(FIRST)) {
            request.response().putHeader("Connection", "close");
        }
        request.body().onSuccess(body -> request.response().end(request.path().endsWith("/show") ? note : timeline));
    }
}
