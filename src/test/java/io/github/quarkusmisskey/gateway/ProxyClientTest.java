package io.github.quarkusmisskey.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.account.internal.StaleReplica;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.devserver.ErrorShape;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What goes in comes out at the server, and what the server says comes back. */
@QuarkusTest
@TestProfile(GatewayProfile.class)
class ProxyClientTest extends GatewayCalls {

    @Inject
    StaleReplica replica;

    @Test
    void writesANoteAsTheAccount() {
        Response written = post("notes/create", "{\"text\":\"Grüße, \\u3053\\u3093\", \"cw\":null}");
        assertThat(written.statusCode()).isEqualTo(200);
        assertThat(written.contentType()).isEqualTo("application/json; charset=utf-8");
        assertThat(written.header("Cache-Control")).isEqualTo("no-store");
        assertThat(written.jsonPath().getString("createdNote.text")).isEqualTo("Grüße, こん");
        assertThat(written.jsonPath().getString("createdNote.user.username")).isEqualTo("alice");
        JsonObject sent = new JsonObject(server.requests("notes/create").get(0).body());
        assertThat(sent.getString("i")).isNotBlank();
        assertThat(sent.containsKey("cw")).isTrue();
        assertThat(server.requests("notes/create").get(0).header("User-Agent")).startsWith("QuarkusMisskey/");
    }

    @Test
    void keepsNumbersAsTheyAre() {
        post(
                "notes/create",
                "{\"text\":\"x\",\"a\":12345678901234567890123,\"b\":0.1234567890123456789012,\"c\":-0.0}");
        assertThat(server.requests("notes/create").get(0).body())
                .contains("\"a\":12345678901234567890123,", "\"b\":0.1234567890123456789012,");
    }

    @Test
    void answersNothingWhereTheServerDoes() {
        String note = post("notes/create", "{\"text\":\"x\"}").path("createdNote.id");
        Response deleted = post("notes/delete", "{\"noteId\":\"" + note + "\"}");
        assertThat(deleted.statusCode()).isEqualTo(204);
        assertThat(deleted.asString()).isEmpty();
    }

    @Test
    void passesErrorsOn() {
        Response error = post("notes/show", "{\"noteId\":\"9zzzzzzzzz\"}");
        Response direct = given().contentType("application/json")
                .body(Map.of(
                        "noteId",
                        "9zzzzzzzzz",
                        "i",
                        server.issueToken("alice", KnownPermission.WRITE_NOTES).value()))
                .post(server.url() + "/api/notes/show");
        assertThat(error.statusCode()).isEqualTo(direct.statusCode()).isEqualTo(400);
        assertThat(error.asString()).isEqualTo(direct.asString());
    }

    @Test
    void passesRetryAfterOn() {
        server.faults().at("i").rateLimit("17");
        Response limited = post("i", "{}");
        assertThat(limited.statusCode()).isEqualTo(429);
        assertThat(limited.header("Retry-After")).isEqualTo("17");
        assertThat(limited.jsonPath().getString("error.code")).isEqualTo("RATE_LIMIT_EXCEEDED");
        assertThat(server.requests("i")).as("no retry of its own").hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "HTML, 502, NO_MISSKEY_ANSWER",
        "HTML, 404, NO_MISSKEY_ANSWER",
        "EMPTY, 500, NO_MISSKEY_ANSWER",
        "MISSKEY, 500, INTERNAL_ERROR"
    })
    void givesErrorsTheShapeOfMisskey(ErrorShape shape, int status, String code) {
        server.faults().at("i").error(status, shape);
        Response error = post("i", "{}");
        assertThat(error.statusCode()).isEqualTo(status);
        assertThat(error.jsonPath().getString("error.code")).isEqualTo(code);
        assertThat(error.contentType()).startsWith("application/json");
    }

    @Test
    void followsNoRedirect() {
        server.faults().at("i").redirect("http://elsewhere.invalid/");
        assertRefusal(post("i", "{}"), 502, "ANSWER_UNUSABLE");
    }

    @Test
    void tellsWhenNoAnswerComes() {
        server.faults().at("i").cutConnection();
        assertRefusal(post("i", "{}"), 502, "SERVER_UNREACHABLE");
    }

    @Test
    void breaksOffAnswersThatAreTooLong() throws IOException, InterruptedException {
        server.faults().at("i").hugeAnswer(50_000_000, true);
        assertRefusal(post("i", "{}"), 502, "ANSWER_UNUSABLE");
        server.faults().clear();
        server.faults().at("i").hugeAnswer(50_000_000, false);
        assertThat(bytesOfAnswer("i")).isBetween(1_000_000L, 11_000_000L);
    }

    @Test
    void tellsTheStoreOfATokenThatTheServerDoesNotKnow() {
        AccessToken token = server.issueToken("alice", KnownPermission.READ_ACCOUNT);
        members.connect(server, "alice", token);
        server.revoke(token);
        Response rejected = post("i", "{}");
        assertThat(rejected.statusCode()).isEqualTo(401);
        assertThat(rejected.jsonPath().getString("error.code")).isEqualTo("AUTHENTICATION_FAILED");
        assertRefusal(post("i", "{}"), 404, "NO_SUCH_ACCOUNT");
        assertThat(server.requests("i"))
                .as("the call, and the gateway's own question")
                .hasSize(2);
    }

    @Test
    void usesTheTokenThatAnotherReplicaStored() {
        AccessToken token = server.issueToken("alice", KnownPermission.WRITE_NOTES);
        members.connect(server, "alice", token);
        members.connect(server, "alice");
        replica.goesOnWith(alice, token);
        server.revoke(token);
        assertThat(post("notes/create", "{\"text\":\"once\"}").statusCode()).isEqualTo(200);
        assertThat(server.requests("notes/create")).hasSize(2);
        assertThat(post("notes/create", "{\"text\":\"again\"}").statusCode()).isEqualTo(200);
        assertThat(server.requests("notes/create")).hasSize(3);
    }

    @Test
    void tellsWhatToDoWhenTooManyCallsWaitForTheServer() {
        server.faults().at("i").hang();
        List<CompletableFuture<HttpResponse<String>>> calls = begin(GatewayProfile.MAX_CALLS);
        Awaitility.await().atMost(Duration.ofSeconds(8)).until(() -> calls.stream()
                .anyMatch(CompletableFuture::isDone));
        HttpResponse<String> refused = calls.stream()
                .filter(CompletableFuture::isDone)
                .findFirst()
                .orElseThrow()
                .join();
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(refused.body()).contains("SERVER_BUSY", "call again after Retry-After");
        server.faults().clear();
        calls.forEach(waiting -> waiting.cancel(true));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> post("i", "{}").statusCode() == 200);
    }

    @Test
    void leavesConnectionsToOthersHoweverSlowOneCallersAnswersAre() {
        AccountRef bob = members.connect(server, "bob");
        String another = OperatorKey.give(bob, "write:notes");
        server.faults().at("i").hang();
        List<CompletableFuture<HttpResponse<String>>> calls = begin(GatewayProfile.CONNECTIONS + 1);
        Awaitility.await()
                .atMost(Duration.ofSeconds(8))
                .until(() -> server.requests("i").size() == GatewayProfile.CONNECTIONS / 2);
        assertThat(as(another)
                        .contentType("application/json")
                        .body("{\"text\":\"x\"}")
                        .post(Members.path(bob, "notes/create"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(server.requests("i")).hasSize(GatewayProfile.CONNECTIONS / 2);
        assertThat(calls).noneMatch(CompletableFuture::isDone);
        server.faults().clear();
        calls.forEach(waiting -> waiting.cancel(true));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> post("i", "{}").statusCode() == 200);
    }

    /** Calls of {@code i}, at once. */
    private List<CompletableFuture<HttpResponse<String>>> begin(int count) {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest call = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port).resolve(Members.path(alice, "i")))
                .header("Authorization", "Bearer " + key)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        return IntStream.range(0, count)
                .mapToObj(each -> client.sendAsync(call, HttpResponse.BodyHandlers.ofString()))
                .toList();
    }

    @Test
    void keepsATokenThatOnlyTheCallersRequestIsRefusedWith() {
        server.faults()
                .at("notes/create")
                .answer(401, "application/json", "{\"error\":{\"code\":\"AUTHENTICATION_FAILED\",\"message\":\"No\"}}");
        assertThat(post("notes/create", "{\"text\":\"x\"}").statusCode()).isEqualTo(401);
        assertThat(post("i", "{}").statusCode()).isEqualTo(200);
    }

    private long bytesOfAnswer(String endpoint) throws IOException, InterruptedException {
        AtomicLong bytes = new AtomicLong();
        HttpResponse.BodySubscriber<Void> count = HttpResponse.BodySubscribers.ofByteArrayConsumer(
                piece -> piece.ifPresent(part -> bytes.addAndGet(part.length)));
        assertThatThrownBy(() -> RawRequest.send(
                        Members.path(alice, endpoint),
                        key,
                        "application/json",
                        "{}".getBytes(StandardCharsets.US_ASCII),
                        head -> count))
                .isInstanceOf(IOException.class);
        return bytes.get();
    }
}
