package io.github.quarkusmisskey.devserver.internal.http;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.devserver.DevServerCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.github.quarkusmisskey.devserver.internal.http.TestClient.json;
import static org.assertj.core.api.Assertions.assertThat;

class MiAuthTest extends DevServerCase {

    @Test
    void checkIsNotOkForPendingUnknownDeniedAndFetchedAlike() {
        server.reject(consent("denied", "permission=read:account"));
        server.approve(consent("fetched", "permission=read:account"), "alice");
        assertThat(json(check("fetched")).path("ok").asBoolean()).isTrue();

        for (String session : List.of("pending", "denied", "fetched")) {
            HttpResponse<String> response = check(session);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).isEqualTo("{\"ok\":false}");
        }
    }

    @Test
    void checkGivesTokenAndUserOnce() {
        String token =
                server.approve(consent("s1", "permission=read:account"), "bob").token();

        JsonNode answer = json(check("s1"));

        assertThat(answer.path("token").asText()).isEqualTo(token);
        assertThat(answer.path("user").path("username").asText()).isEqualTo("bob");
        assertThat(answer.path("user").has("policies")).isFalse();
        assertThat(json(check("s1")).path("ok").asBoolean()).isFalse();
        assertThat(server.checks("s1")).isEqualTo(2);
    }

    @Test
    void concurrentChecksCanAllGetTheToken() {
        server.setCheckRaceWindow(Duration.ofMillis(300));
        server.approve(consent("s1", "permission=read:account"), "alice");

        List<CompletableFuture<HttpResponse<String>>> checks = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> check("s1")))
                .toList();

        assertThat(checks.stream().filter(check -> json(check.join()).path("ok").asBoolean()))
                .hasSizeGreaterThan(1);
        assertThat(json(check("s1")).path("ok").asBoolean()).isFalse();
    }

    @Test
    void secondApprovalOfAFetchedSessionNeverShows() {
        server.approve(consent("s1", "permission=read:account"), "alice");
        check("s1");
        server.approve(consent("s1", "permission=read:account"), "alice");

        assertThat(check("s1").body()).isEqualTo("{\"ok\":false}");
    }

    @Test
    void anyTextIsASession() {
        server.approve(consent("not%20a%2Fuuid%2B+", "permission=read:account"), "alice");

        assertThat(json(check("not%20a%2Fuuid%2B+")).path("ok").asBoolean()).isTrue();
    }

    @Test
    void tokenMayDoWhatWasAskedFor() {
        String token = server.approve(consent("s1", "permission=read:account"), "alice")
                .token();

        assertThat(client.post("i", "{\"i\":\"" + token + "\"}").statusCode()).isEqualTo(200);
        assertThat(client.post("notes/create", "{\"i\":\"" + token + "\",\"text\":\"hi\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "permisson=read:account",
                "permission=write:notes,%20read:account",
                "permission=no:such",
                "permission=",
                "",
                "permission=read:admin:system-webhook"
            })
    void permissionsThatThePageDoesNotKnowAreDroppedSilently(String query) {
        String token = server.approve(consent("s1", query), "alice").token();

        assertThat(client.post("i", "{\"i\":\"" + token + "\"}").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "https://app.example/cb, https://app.example/cb?session=s1",
        "https://app.example, https://app.example/?session=s1",
        "https://app.example/cb?a=1&b=x%20y#end, https://app.example/cb?a=1&b=x+y&session=s1#end",
        "https://app.example/cb?session=mine&a=1&session=too, https://app.example/cb?session=s1&a=1",
        "myapp://signed-in, myapp://signed-in?session=s1",
        "HTTPS://app.example/cb, https://app.example/cb?session=s1",
    })
    void callbackGetsTheSessionSetInItsQuery(String callback, String expected) {
        assertThat(server.approve(withCallback(callback), "alice").callback()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "file:///etc/passwd",
                "data:text/html,x",
                "mailto:a@b.example",
                "tel:1",
                "vbscript:x",
                "/relative"
            })
    void refusedCallbacksAreNotOpenedYetTheTokenIsMade(String callback) {
        assertThat(server.approve(withCallback(callback), "alice").callback()).isEmpty();
        assertThat(json(check("s1")).path("ok").asBoolean()).isTrue();
    }

    @Test
    void onlyTheOwnBrowserMayGenerateTokens() {
        String app = server.issueToken("alice").value();
        String own = server.issueOwnToken("alice").value();
        String body = "\",\"session\":\"s1\",\"permission\":[\"read:account\"]}";

        assertThat(TestClient.code(client.post("miauth/gen-token", "{\"i\":\"" + app + body)))
                .isEqualTo("ACCESS_DENIED");
        assertThat(json(client.post("miauth/gen-token", "{\"i\":\"" + own + body))
                        .has("token"))
                .isTrue();
        assertThat(json(check("s1")).path("ok").asBoolean()).isTrue();
    }

    @Test
    void checkWantsAPostWithAJsonBody() {
        assertThat(client.get("/api/miauth/s1/check").statusCode()).isEqualTo(404);
        assertThat(client.post("miauth/s1/check", "").statusCode()).isEqualTo(400);
        assertThat(client.post("miauth/s1/check/", "{}").statusCode()).isEqualTo(404);
        assertThat(client.send(client.request("/api/miauth/s1/check").POST(BodyPublishers.ofString("a=b")))
                        .statusCode())
                .isEqualTo(415);
    }

    private static HttpResponse<String> check(String session) {
        return client.post("miauth/" + session + "/check", "{}");
    }

    private static URI consent(String session, String query) {
        return URI.create(server.url() + "/miauth/" + session + "?" + query);
    }

    private static URI withCallback(String callback) {
        return consent("s1", FormData.format(List.of(Map.entry("callback", callback))) + "&permission=read:account");
    }
}
