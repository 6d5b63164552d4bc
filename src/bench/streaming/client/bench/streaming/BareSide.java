package bench.streaming;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.LongAdder;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.model.Note;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;

/** What somebody writes who needs nothing but the events: Vert.x' WebSockets, and Jackson that reads the same records. */
final class BareSide implements Side {

    private static final ObjectReader FRAMES = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerFor(Frame.class);
    private static final String JOIN =
            "{\"type\":\"connect\",\"body\":{\"channel\":\"homeTimeline\",\"id\":\"1\",\"params\":{},\"pong\":true}}";

    @RegisterForReflection
    record Frame(String type, Body body) {}

    @RegisterForReflection
    record Body(String id, String type, Note body) {}

    private final WebSocketClient client;
    private final MisskeyHost host;
    private final LongAdder notes = new LongAdder();

    BareSide(Vertx vertx, MisskeyHost host) {
        client = vertx.createWebSocketClient(new WebSocketClientOptions().setMaxConnections(Integer.MAX_VALUE));
        this.host = host;
    }

    @Override
    public String name() {
        return "bare";
    }

    @Override
    public long received() {
        return notes.sum();
    }

    @Override
    public void open(int number) {
        client.connect(new WebSocketConnectOptions()
                        .setHost(host.name())
                        .setPort(host.port())
                        .setURI("/streaming")
                        .addHeader("Authorization", "Bearer " + name() + "-" + number))
                .onSuccess(this::join)
                .onFailure(failure -> {
                    throw new IllegalStateException("A socket failed", failure);
                });
    }

    private void join(WebSocket socket) {
        socket.textMessageHandler(this::read);
        socket.writeTextMessage(JOIN);
    }

    private void read(String text) {
        try {
            Frame frame = FRAMES.readValue(text);
            if (frame.type().equals("channel") && frame.body().body().id() != null) {
                notes.increment();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
