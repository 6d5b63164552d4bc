package io.github.quarkusmisskey.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import org.awaitility.Awaitility;

/** What the {@code EventSource} of a page does, by hand: reads an event stream with the cookies of a browser. */
final class EventStream implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** @param id null if the event has none */
    record Event(String name, String id, JsonNode data) {

        String text() {
            return data.path("text").asText();
        }

        String html() {
            return data.path("html").asText();
        }
    }

    private final HttpResponse<Stream<String>> response;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    /** @param headers names and values in turn */
    EventStream(Browser browser, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .header("Accept", "text/event-stream");
        if (!browser.cookies().isEmpty()) {
            request.header(
                    "Cookie",
                    browser.cookies().entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        response = send(request.build());
        Iterator<String> received = response.body().iterator();
        Thread reader = new Thread(() -> read(received), "event stream");
        reader.setDaemon(true);
        reader.start();
    }

    private static HttpResponse<Stream<String>> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofLines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void read(Iterator<String> received) {
        String name = null;
        String id = null;
        try {
            while (received.hasNext()) {
                String line = received.next();
                lines.add(line);
                if (line.startsWith("event:")) {
                    name = line.substring("event:".length());
                } else if (line.startsWith("id:")) {
                    id = line.substring("id:".length());
                } else if (line.startsWith("data:")) {
                    events.add(new Event(name, id, new ObjectMapper().readTree(line.substring("data:".length()))));
                } else if (line.isEmpty()) {
                    name = null;
                    id = null;
                }
            }
        } catch (UncheckedIOException cutOrClosed) {
            lines.add("broken: " + cutOrClosed.getMessage());
        } catch (JsonProcessingException e) {
            throw new AssertionError("An event holds no JSON: " + lines, e);
        } finally {
            ended = true;
        }
    }

    int status() {
        return response.statusCode();
    }

    HttpHeaders headers() {
        return response.headers();
    }

    List<Event> events() {
        return events;
    }

    /** Everything as it came. */
    String text() {
        return String.join("\n", lines);
    }

    Event await(String name, Predicate<Event> wanted) {
        return Awaitility.await()
                .atMost(TIMEOUT)
                .until(
                        () -> events.stream()
                                .filter(event -> name.equals(event.name()) && wanted.test(event))
                                .findFirst()
                                .orElse(null),
                        found -> found != null);
    }

    Event awaitState(String state) {
        return await("state", event -> event.data().path("state").asText().equals(state));
    }

    Event awaitItem(String html) {
        return await("item", event -> event.html().contains(html));
    }

    void awaitEnd() {
        Awaitility.await().atMost(TIMEOUT).until(() -> ended);
    }

    @Override
    public void close() {
        response.body().close();
    }
}
