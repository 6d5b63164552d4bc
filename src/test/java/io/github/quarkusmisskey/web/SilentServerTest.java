package io.github.quarkusmisskey.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** A server that does not answer keeps the pages of nobody else waiting. */
@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
@Timeout(60)
class SilentServerTest {

    private static final int REQUESTS = 40;
    private static final int PER_PERSON = 6;

    @InjectDevServer
    DevServer server;

    @AfterEach
    void heal() {
        server.faults().clear();
    }

    @Test
    void tellsOnePersonWithManyRequestsToComeBack() {
        Browser browser = new Browser();
        String user = "u" + UUID.randomUUID().toString().substring(0, 8);
        server.addUser(user, null);
        browser.signIn(server, user);
        server.faults().at("notes/timeline").delay(Duration.ofSeconds(4));
        String cookies = browser.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest timeline = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/misskey/timeline"))
                .header("Cookie", cookies)
                .header("Accept", "text/html")
                .build();
        List<CompletableFuture<HttpResponse<String>>> running = new ArrayList<>();
        for (int request = 0; request < REQUESTS; request++) {
            running.add(client.sendAsync(timeline, HttpResponse.BodyHandlers.ofString()));
        }
        List<HttpResponse<String>> answers =
                running.stream().map(CompletableFuture::join).toList();
        List<HttpResponse<String>> refused =
                answers.stream().filter(answer -> answer.statusCode() == 503).toList();
        assertThat(refused).hasSizeGreaterThanOrEqualTo(REQUESTS / 2);
        assertThat(refused).allSatisfy(answer -> {
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(answer.body()).contains("The server asks you to wait");
        });
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                .hasSizeGreaterThanOrEqualTo(PER_PERSON);
        assertThat(refused.size()
                        + answers.stream()
                                .filter(answer -> answer.statusCode() == 200)
                                .count())
                .isEqualTo(REQUESTS);
        server.faults().clear();
        assertThat(browser.get("/misskey/timeline").statusCode())
                .as("nothing is held any more")
                .isEqualTo(200);
    }
}
