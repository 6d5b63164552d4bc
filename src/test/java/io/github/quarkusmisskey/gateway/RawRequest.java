package io.github.quarkusmisskey.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

import io.restassured.RestAssured;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests byte by byte as a test wants them. */
public final class RawRequest {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private RawRequest() {}

    public static HttpResponse<String> post(String path, String key, String type, byte[] body)
            throws IOException, InterruptedException {
        return send(path, key, type, body, HttpResponse.BodyHandlers.ofString());
    }

    static <T> HttpResponse<T> send(
            String path, String key, String type, byte[] body, HttpResponse.BodyHandler<T> handler)
            throws IOException, InterruptedException {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request(path, key, type, body), handler);
    }

    /** By HTTP/2, once a first request has changed the connection over to it. */
    public static HttpResponse<String> postByHttp2(HttpClient client, String path, String key, String type, byte[] body)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request(path, key, type, body), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
        return answer;
    }

    private static HttpRequest request(String path, String key, String type, byte[] body) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }
}
