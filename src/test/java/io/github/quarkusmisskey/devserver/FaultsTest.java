package io.github.quarkusmisskey.devserver;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.quarkusmisskey.devserver.internal.http.JsonTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.github.quarkusmisskey.devserver.internal.http.TestClient.code;
import static io.github.quarkusmisskey.devserver.internal.http.TestClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FaultsTest extends DevServerCase {

    @Test
    void holdsForTheEndpointThatMatchesAndAsOftenAsSaid() {
        Fault fault = server.faults().at("notes/*").times(2).error(500, ErrorShape.MISSKEY);

        assertThat(client.post("meta", "{}").statusCode()).isEqualTo(200);
        assertThat(client.post("notes/local-timeline", "{}").statusCode()).isEqualTo(500);
        assertThat(client.post("notes/show", "{}").statusCode()).isEqualTo(500);
        assertThat(client.post("notes/local-timeline", "{}").statusCode()).isEqualTo(200);
        assertThat(fault.hits()).isEqualTo(2);
    }

    @Test
    void permanentFaultEndsWhenItIsRemoved() {
        Fault fault = server.faults().at("meta").error(503, ErrorShape.HTML);
        assertThat(client.post("meta", "{}").statusCode()).isEqualTo(503);
        assertThat(client.post("meta", "{}").statusCode()).isEqualTo(503);

        fault.remove();

        assertThat(client.post("meta", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void delayedRequestIsAnsweredProperly() {
        server.faults().at("meta").delay(Duration.ofMillis(300));
        long start = System.nanoTime();

        assertThat(client.post("meta", "{}").statusCode()).isEqualTo(200);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(290));
    }

    @Test
    void cutConnectionLeavesTheTokenUnfetched() {
        approve();
        server.faults().at("miauth/*/check").once().cutConnection();

        assertThatThrownBy(() -> client.sendOrFail(post("miauth/s1/check"))).isInstanceOf(IOException.class);

        assertThat(json(client.post("miauth/s1/check", "{}")).path("ok").asBoolean())
                .isTrue();
    }

    @Test
    void lostAnswerHasFetchedTheToken() {
        approve();
        Fault fault = server.faults().at("miauth/*/check").once().loseAnswer();

        assertThatThrownBy(() -> client.sendOrFail(post("miauth/s1/check"))).isInstanceOf(IOException.class);

        assertThat(fault.hits()).isEqualTo(1);
        assertThat(client.post("miauth/s1/check", "{}").body()).isEqualTo("{\"ok\":false}");
    }

    @Test
    void hangingRequestIsNeverAnswered() {
        server.faults().at("meta").hang();

        assertThatThrownBy(() -> client.sendOrFail(post("meta").timeout(Duration.ofMillis(300))))
                .isInstanceOf(HttpTimeoutException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "0.25", "99999999999999999999", "-1", "soon"})
    void rateLimitCarriesAnyRetryAfter(String retryAfter) {
        server.faults().at("meta").rateLimit(retryAfter);

        HttpResponse<String> response = client.post("meta", "{}");

        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(code(response)).isEqualTo("RATE_LIMIT_EXCEEDED");
        assertThat(response.headers().firstValue("Retry-After")).contains(retryAfter);
    }

    @Test
    void rateLimitMayComeWithoutRetryAfter() {
        server.faults().at("meta").rateLimit(null);

        assertThat(client.post("meta", "{}").headers().firstValue("Retry-After"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ErrorShape.class)
    void everyErrorShapeCanBeHad(ErrorShape shape) {
        server.faults().at("meta").error(502, shape);

        HttpResponse<String> response = client.post("meta", "{}");

        assertThat(response.statusCode()).isEqualTo(502);
        switch (shape) {
            case MISSKEY -> assertThat(code(response)).isEqualTo("INTERNAL_ERROR");
            case FRAMEWORK ->
                assertThat(json(response).path("statusCode").asInt()).isEqualTo(502);
            case OAUTH -> assertThat(json(response).has("error_description")).isTrue();
            case UNWRAPPED -> assertThat(json(response).path("code").asText()).isEqualTo("INTERNAL_ERROR");
            case EMPTY -> assertThat(response.body()).isEmpty();
            case HTML -> assertThat(response.body()).startsWith("<html>");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void hugeAnswerHasTheSizeAskedFor(boolean withContentLength) throws Exception {
        long size = 20_000_000;
        server.faults().at("meta").hugeAnswer(size, withContentLength);

        HttpResponse<InputStream> response = client.http().send(post("meta").build(), BodyHandlers.ofInputStream());

        assertThat(response.headers().firstValue("Content-Length").isPresent()).isEqualTo(withContentLength);
        try (InputStream body = response.body()) {
            assertThat(JsonTree.parse(body.readAllBytes()).get(0).asText()).hasSize((int) size - 4);
        }
    }

    @Test
    void slowDripGoesOnUntilTheClientGivesUp() throws Exception {
        server.faults().at("meta").slowDrip(Duration.ofMillis(20));

        HttpResponse<InputStream> response = client.http().send(post("meta").build(), BodyHandlers.ofInputStream());

        try (InputStream body = response.body()) {
            assertThat(body.readNBytes(10)).containsOnly(' ');
        }
    }

    @Test
    void oddAnswersCanBeHadOneAfterTheOther() {
        server.faults().at("meta").once().malformedJson();
        server.faults().at("meta").once().answer(200, "application/json", "\"a text\"");
        server.faults().at("meta").once().processing();
        server.faults().at("meta").once().teapot();
        server.faults().at("meta").once().redirect("http://elsewhere.invalid/");

        HttpResponse<String> malformed = client.post("meta", "{}");
        assertThatThrownBy(() -> JsonTree.parse(malformed.body())).isInstanceOf(JsonProcessingException.class);
        assertThat(client.post("meta", "{}").body()).isEqualTo("\"a text\"");
        HttpResponse<String> processing = client.post("meta", "{}");
        assertThat(processing.statusCode()).isEqualTo(202);
        assertThat(code(processing)).isEqualTo("PROCESSING");
        assertThat(client.post("meta", "{}").statusCode()).isEqualTo(418);
        HttpResponse<String> redirect = client.post("meta", "{}");
        assertThat(redirect.statusCode()).isEqualTo(302);
        assertThat(redirect.headers().firstValue("Location")).contains("http://elsewhere.invalid/");
        assertThat(client.post("meta", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void pagesFailToo() {
        server.faults().at("/.well-known/*").error(404, ErrorShape.HTML);

        assertThat(client.get("/.well-known/nodeinfo").statusCode()).isEqualTo(404);
        assertThat(client.get("/nodeinfo/2.1").statusCode()).isEqualTo(200);
    }

    private static void approve() {
        server.approve(URI.create(server.url() + "/miauth/s1?permission=read:account"), "alice");
    }

    private static HttpRequest.Builder post(String endpoint) {
        return client.request("/api/" + endpoint, "Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"));
    }
}
