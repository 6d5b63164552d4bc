package org.acme.everything;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.quarkusmisskey.client.MisskeyJson;

/** A server that answers each endpoint with all that the type of its answer knows, and keeps what it was sent. */
final class AnswerSource implements AutoCloseable {

    /** What arrived at an endpoint. */
    record Arrived(String endpoint, String type, String body) {}

    private record Answer(int status, String body) {}

    private final Map<String, Method> endpoints = Api.blockingMethods();
    private final List<Arrived> arrived = new CopyOnWriteArrayList<>();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final HttpServer server;

    AnswerSource() {
        // Else each answer waits for the acknowledgement of its own headers.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/api/", this::serve);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on unions are answered as this one of their variants, and nothing has arrived yet. */
    void answerWith(int variant) {
        arrived.clear();
        endpoints.forEach((endpoint, method) -> answer(endpoint, 200, json(method.getGenericReturnType(), variant)));
    }

    /** From now on an endpoint answers that. */
    void answer(String endpoint, int status, String body) {
        answers.put(endpoint, new Answer(status, body));
    }

    List<Arrived> arrived() {
        return List.copyOf(arrived);
    }

    String answerOf(String endpoint) {
        return answers.get(endpoint).body();
    }

    /** A value of a type; nothing of {@code void}. */
    static String json(Type type, int variant) {
        try {
            return type == void.class ? "" : MisskeyJson.writer().writeValueAsString(new Values(variant).of(type));
        } catch (ReflectiveOperationException | JsonProcessingException e) {
            throw new IllegalStateException(type.getTypeName(), e);
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        String endpoint = exchange.getRequestURI().getPath().substring("/api/".length());
        arrived.add(new Arrived(
                endpoint,
                exchange.getRequestHeaders().getFirst("Content-Type"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        byte[] answer = answerOf(endpoint).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(
                answer.length == 0 ? 204 : answers.get(endpoint).status(), answer.length == 0 ? -1 : answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
