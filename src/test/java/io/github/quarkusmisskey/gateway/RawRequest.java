package io.github.quarkusmisskey.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import io.restassured.RestAssured;

/** Requests byte by byte as a test wants them. */
final class RawRequest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private RawRequest() {}

    static HttpResponse<String> post(String path, String key, String type, byte[] body)
            throws IOException, InterruptedException {
        return send(path, key, type, body, HttpResponse.BodyHandlers.ofString());
    }

    static <T> HttpResponse<T> send(
            String path, String key, String type, byte[] body, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, handler);
    }
}
