package org.acme.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The built application as a web server. */
public final class ServedApplication {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    private final String url;

    private ServedApplication(String url) {
        this.url = url;
    }

    /** Starts it and waits until it answers; {@code more} is as for {@link TestEnvironment#startApplication}. */
    public static ServedApplication start(TestEnvironment environment, Map<String, String> more) {
        int port = Ports.free();
        Map<String, String> settings = new HashMap<>(more);
        settings.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        settings.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        settings.put("QUARKUS_LOG_CATEGORY__IO_GITHUB_QUARKUSMISSKEY__LEVEL", "INFO");
        ApplicationProcess process = environment.startApplication(settings);
        ServedApplication application = new ServedApplication("http://127.0.0.1:" + port);
        await().atMost(TIMEOUT)
                .ignoreExceptionsMatching(e -> e.getCause() instanceof ConnectException)
                .until(() -> {
                    assertThat(process.isAlive()).as("see target/%s.log", process.name()).isTrue();
                    return application.send("GET", "/", "").statusCode() == 404;
                });
        return application;
    }

    /** @param path with its query */
    public HttpResponse<String> send(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "text/plain; charset=UTF-8")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What it answers with 200. */
    public String answer(String method, String path, String body) {
        return expecting(200, send(method, path, body));
    }

    /** Sends what is answered with 204. */
    public void tell(String method, String path) {
        expecting(204, send(method, path, ""));
    }

    private static String expecting(int status, HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return response.body();
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
