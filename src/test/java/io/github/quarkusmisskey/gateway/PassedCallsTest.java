package io.github.quarkusmisskey.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.account.RecordedUses;
import io.github.quarkusmisskey.account.internal.StaleReplica;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.audit.AuditLog;
import io.github.quarkusmisskey.audit.internal.AuditWriter;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.ErrorShape;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What goes in comes out at the server, and what the server says comes back. */
@QuarkusTest
@TestProfile(GatewayProfile.class)
class PassedCallsTest {

    @InjectDevServer
    DevServer server;

    @Inject
    Members members;

    @Inject
    AuditLog audit;

    @Inject
    AuditWriter writer;

    @Inject
    StaleReplica replica;

    private AccountRef alice;
    private String key;

    @BeforeEach
    void giveKey() {
        server.reset();
        alice = members.connect(server, "alice");
        key = OperatorKey.give(alice, "read:account", "write:notes", "write:drive", "read:drive");
    }

    @AfterEach
    void mend() {
        server.faults().clear();
    }

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
    void takesAnEmptyRequestForNoParameters() {
        assertThat(as(key).post(Members.path(alice, "i")).jsonPath().getString("username"))
                .isEqualTo("alice");
        assertThat(as(key).contentType("application/json")
                        .post(Members.path(alice, "i"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void knowsServersByTheirNamesInTheConfiguration() {
        assertThat(as(key).post("/misskey/api/demo/" + alice.userId() + "/i")
                        .jsonPath()
                        .getString("username"))
                .isEqualTo("alice");
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

    @Test
    void tellsNoAccountThatIsAnothersFromOneThatIsNotThere() {
        AccountRef bob = members.connect(server, "bob");
        String anothers = as(key).post(Members.path(bob, "i")).asString();
        assertThat(as(key).post(Members.path(new AccountRef(alice.host(), "nobody"), "i"))
                        .asString())
                .isEqualTo(anothers);
        assertThat(as(key).post("/misskey/api/misskey.example/" + alice.userId() + "/i")
                        .asString())
                .isEqualTo(anothers);
        members.disconnect(alice);
        assertThat(post("i", "{}").asString()).isEqualTo(anothers);
    }

    @Test
    void forgetsWhomAKeyIsForWhenTheyDisconnect() {
        members.disconnect(alice);
        members.connect(server, "alice");
        assertRefusal(post("i", "{}"), 404, "NO_SUCH_ACCOUNT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"i\":\"x\"}",
                "{\"text\":\"x\",\"i\":null}",
                "{\"\\u0069\":\"x\"}",
                "{\"text\":\"x\",\"\\u0069\":{\"a\":1}}",
                " \n{ \"i\" : \"x\" }"
            })
    void refusesTokensInTheBody(String body) {
        assertRefusal(post("notes/create", body), 400, "TOKEN_IN_REQUEST");
        assertThat(server.requests("notes/create")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"i\":\"x\",\"i\":\"y\"}",
                "{\"text\":\"x\",\"text\":\"y\"}",
                "{\"text\":\"x\"} {\"i\":\"y\"}",
                "{\"text\":\"x\"",
                "[]",
                "\"i\"",
                "null",
                "i=x"
            })
    void refusesWhatIsNoObject(String body) {
        Response refused = post("notes/create", body);
        assertRefusal(refused, 400, "INVALID_PARAM");
        assertThat(server.requests("notes/create")).isEmpty();
    }

    @Test
    void takesTheLettersOfATokenInsideOfTheParameters() {
        assertThat(post("notes/create", "{\"text\":\"i\",\"poll\":{\"i\":1,\"choices\":[\"a\",\"b\"]}}")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"?i=abc, TOKEN_IN_REQUEST", "?a=b&%69=abc, TOKEN_IN_REQUEST", "?a=b, INVALID_ADDRESS"})
    void refusesQueries(String query, String code) {
        assertRefusal(as(key).post(Members.path(alice, "i") + query), 400, code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "i",
                "misskey.example/i",
                "misskey.example/9abc/",
                "misskey.example/9a%2Fbc/i",
                "user%40misskey.example/9abc/i",
                "misskey.example/9abc/I",
                "misskey.example/9abc/notes%2Fcreate",
                "%ff/9abc/i"
            })
    void refusesAddressesThatAreNone(String path) {
        assertRefusal(as(key).post("/misskey/api/" + path), 400, "INVALID_ADDRESS");
    }

    @Test
    void givesNoSessionAway() {
        String any = OperatorKey.give("P1D", List.of(alice), List.of(), "miauth/x/check");
        assertRefusal(as(any).post(Members.path(alice, "miauth/x/check")), 400, "INVALID_ADDRESS");
    }

    @Test
    void takesNoOtherMethodAndNoOtherType() {
        assertRefusal(as(key).get(Members.path(alice, "i")), 405, "METHOD_NOT_ALLOWED");
        assertRefusal(as(key).put(Members.path(alice, "i")), 405, "METHOD_NOT_ALLOWED");
        Response form = as(key).contentType("application/x-www-form-urlencoded")
                .body("i=x")
                .post(Members.path(alice, "i"));
        assertRefusal(form, 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void boundsWhatItReads() {
        String large = "{\"text\":\"" + "x".repeat(100_001) + "\"}";
        assertRefusal(post("notes/create", large), 413, "REQUEST_TOO_LARGE");
        assertThat(server.requests("notes/create")).isEmpty();
    }

    @Test
    void tellsTheAccountsOwnerOfCalls() {
        RecordedUses.of(writer, audit, alice);
        post("i", "{}");
        post("i", "{}");
        post("i/update", "{}");
        assertThat(RecordedUses.of(writer, audit, alice))
                .startsWith("i 2 PROGRAM a test")
                .doesNotContain("i/update 1 PROGRAM a test");
    }

    @Test
    void describesWhatTheCallerMayCall() {
        Response document = as(OperatorKey.give(
                        "P1D", List.of(alice), List.of("read:account"), "notes/bubble-timeline"))
                .get("/misskey/api/openapi.json");
        Map<String, Map<String, Object>> paths = document.jsonPath().getMap("paths");
        assertThat(paths)
                .containsKeys("/{host}/{userId}/i", "/{host}/{userId}/meta", "/{host}/{userId}/notes/bubble-timeline")
                .doesNotContainKeys("/{host}/{userId}/notes/create", "/{host}/{userId}/i/regenerate-token");
        assertThat(document.jsonPath().getString("paths.'/{host}/{userId}/i'.post.x-misskey-permission"))
                .isEqualTo("read:account");
        assertThat(document.jsonPath().getList("paths.'/{host}/{userId}/i'.parameters[1].schema.enum"))
                .containsExactly(alice.userId());
        assertThat(document.jsonPath().getString("servers[0].url")).isEqualTo("/misskey/api");
    }

    @Test
    void describesWhatEndpointsTakeAndAnswer() {
        Response document = as(OperatorKey.give("P1D", List.of(alice), List.of("write:notes", "write:drive")))
                .get("/misskey/api/openapi.json");
        String create = "paths.'/{host}/{userId}/notes/create'.post.";
        assertThat(document.jsonPath()
                        .getInt(create + "requestBody.content.'application/json'.schema.properties.text.maxLength"))
                .isEqualTo(3000);
        assertThat(document.jsonPath().getMap("paths.'/{host}/{userId}/drive/files/create'.post.requestBody.content"))
                .containsOnlyKeys("multipart/form-data");
        assertThat(document.jsonPath().getMap("paths.'/{host}/{userId}/notes/delete'.post.responses"))
                .containsOnlyKeys("204", "default");
        Map<String, Object> schemas = document.jsonPath().getMap("components.schemas");
        assertThat(schemas).containsKeys("Note", "UserLite", "DriveFile", "GatewayError");
        assertThat(schemas).doesNotContainKeys("QueueJob");
        Matcher references =
                Pattern.compile("\"\\$ref\":\"#/components/schemas/(\\w+)\"").matcher(document.asString());
        assertThat(references.results().map(found -> found.group(1)).distinct().toList())
                .hasSizeGreaterThan(10)
                .isSubsetOf(schemas.keySet());
    }

    @Test
    void waitsForABodyThatIsAnnounced() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(
                    ("POST " + Members.path(alice, "i") + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + key
                                    + "\r\nContent-Type: application/json\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            assertThat(new String(in.readNBytes(12), StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 100");
            out.write("{}".getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(in.readNBytes(60), StandardCharsets.US_ASCII)).contains("HTTP/1.1 200");
        }
    }

    private Response post(String endpoint, String body) {
        return as(key).contentType("application/json")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(Members.path(alice, endpoint));
    }

    private static RequestSpecification as(String key) {
        return given().urlEncodingEnabled(false).header("Authorization", "Bearer " + key);
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

    private static void assertRefusal(Response refused, int status, String code) {
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(status);
        assertThat(refused.jsonPath().getMap("error")).containsKeys("message", "code", "id", "kind");
        assertThat(refused.jsonPath().getString("error.code")).isEqualTo(code);
    }
}
