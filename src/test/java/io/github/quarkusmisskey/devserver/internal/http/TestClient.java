package io.github.quarkusmisskey.devserver.internal.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.devserver.DevServer;

/** Talks to a demo server over HTTP, as an application would. */
public final class TestClient {

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String url;

    public TestClient(DevServer server) {
        url = server.url();
    }

    public HttpResponse<String> post(String endpoint, String json, String... headers) {
        HttpRequest.Builder request = request("/api/" + endpoint, headers).POST(BodyPublishers.ofString(json));
        return send(request.setHeader("Content-Type", "application/json"));
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers));
    }

    public HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(10));
        return headers.length == 0 ? request : request.headers(headers);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return sendOrFail(request);
        } catch (IOException e) {
            throw new AssertionError("The server did not answer", e);
        }
    }

    public HttpResponse<String> sendOrFail(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public HttpClient http() {
        return http;
    }

    public static JsonNode json(HttpResponse<String> response) {
        try {
            return JsonTree.parse(response.body());
        } catch (IOException e) {
            throw new AssertionError("Not JSON: " + response.body(), e);
        }
    }

    public static String code(HttpResponse<String> response) {
        return json(response).path("error").path("code").asText();
    }
}
