package io.github.quarkusmisskey.devserver.internal.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.devserver.DevServer;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.ClientWebSocket;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.UpgradeRejectedException;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;

import static org.assertj.core.api.Assertions.assertThat;

/** A WebSocket at a demo server that keeps what it gets. */
public final class TestSocket implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    /** What a client says of a connection that ended without a close frame. */
    private static final int CLOSED_ABNORMALLY = 1006;

    private static final int MAX_MESSAGE_SIZE = 8 * 1024 * 1024;

    private final BlockingQueue<String> texts = new LinkedBlockingQueue<>();
    private final BlockingQueue<byte[]> binaries = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final WebSocket socket;

    private TestSocket(DevServer server, String query, String... headers) {
        WebSocketConnectOptions options = new WebSocketConnectOptions()
                .setHost("127.0.0.1")
                .setPort(server.port())
                .setURI("/streaming" + query);
        for (int i = 0; i < headers.length; i += 2) {
            options.addHeader(headers[i], headers[i + 1]);
        }
        WebSocketClientOptions limits =
                new WebSocketClientOptions().setMaxFrameSize(MAX_MESSAGE_SIZE).setMaxMessageSize(MAX_MESSAGE_SIZE);
        ClientWebSocket opening = vertx.createWebSocketClient(limits).webSocket();
        opening.textMessageHandler(texts::add);
        opening.binaryMessageHandler(binary -> binaries.add(binary.getBytes()));
        opening.exceptionHandler(loss -> assertThat(loss).isInstanceOf(HttpClosedException.class));
        opening.closeHandler(end -> closed.complete(
                opening.closeStatusCode() == null ? CLOSED_ABNORMALLY : (int) opening.closeStatusCode()));
        try {
            socket = opening.connect(options)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        } catch (CompletionException e) {
            vertx.close();
            throw e;
        }
    }

    /** An anonymous one, or one with the headers given. */
    public static TestSocket open(DevServer server, String... headers) {
        return new TestSocket(server, "", headers);
    }

    public static TestSocket open(DevServer server, AccessToken token) {
        return new TestSocket(server, "?i=" + token.value());
    }

    /** The answer to a handshake that is refused. */
    public static UpgradeRejectedException refusal(DevServer server, String query, String... headers) {
        try {
            new TestSocket(server, query, headers).close();
        } catch (CompletionException e) {
            assertThat(e).hasCauseInstanceOf(UpgradeRejectedException.class);
            return (UpgradeRejectedException) e.getCause();
        }
        throw new AssertionError("The server opened the socket");
    }

    TestSocket send(String json) {
        socket.writeTextMessage(json).toCompletionStage().toCompletableFuture().join();
        return this;
    }

    public TestSocket send(String type, ObjectNode body) {
        return send(JsonTree.object().put("type", type).set("body", body).toString());
    }

    /** Joins without asking for an acknowledgement. */
    TestSocket connect(String channel, String id, ObjectNode params) {
        return send(
                "connect",
                JsonTree.object().put("channel", channel).put("id", id).set("params", params));
    }

    /** Joins and waits until the server says so. */
    public TestSocket join(String channel, String id) {
        return join(channel, id, JsonTree.object());
    }

    public TestSocket join(String channel, String id, ObjectNode params) {
        send(
                "connect",
                JsonTree.object()
                        .put("channel", channel)
                        .put("id", id)
                        .put("pong", true)
                        .set("params", params));
        JsonNode answer = next();
        assertThat(answer.path("type").asText()).isEqualTo("connected");
        assertThat(answer.path("body").path("id").asText()).isEqualTo(id);
        return this;
    }

    /** The next message. */
    public JsonNode next() {
        try {
            return JsonTree.parse(nextText());
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON", e);
        }
    }

    String nextText() {
        return within(texts);
    }

    byte[] nextBinary() {
        return within(binaries);
    }

    /** The next message, which must be an event of that channel and type; its inner body. */
    public JsonNode event(String id, String type) {
        JsonNode message = next();
        assertThat(message.path("type").asText()).as(message.toString()).isEqualTo("channel");
        assertThat(message.path("body").path("id").asText()).isEqualTo(id);
        assertThat(message.path("body").path("type").asText()).isEqualTo(type);
        return message.path("body").path("body");
    }

    /** Everything that the server has sent up to now, seen by means of a channel without events that is joined last. */
    public List<JsonNode> untilNow() {
        String id = "until-now-" + System.nanoTime();
        send(
                "connect",
                JsonTree.object().put("channel", "hashtag").put("id", id).put("pong", true));
        List<JsonNode> messages = new ArrayList<>();
        for (JsonNode message = next(); !isAnswer(message, id); message = next()) {
            messages.add(message);
        }
        send("disconnect", JsonTree.object().put("id", id));
        return messages;
    }

    private static boolean isAnswer(JsonNode message, String id) {
        return message.path("type").asText().equals("connected")
                && message.path("body").path("id").asText().equals(id);
    }

    /** The close code once the connection has ended. */
    public int closeCode() {
        return closed.orTimeout(TIMEOUT.toSeconds(), TimeUnit.SECONDS).join();
    }

    public boolean isOpen() {
        return !closed.isDone();
    }

    public boolean isSilent(Duration time) {
        try {
            return texts.poll(time.toMillis(), TimeUnit.MILLISECONDS) == null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private static <T> T within(BlockingQueue<T> queue) {
        try {
            T next = queue.poll(TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
            assertThat(next).as("a message within " + TIMEOUT).isNotNull();
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
