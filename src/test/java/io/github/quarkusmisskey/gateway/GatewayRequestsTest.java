package io.github.quarkusmisskey.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.account.RecordedUses;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.audit.AuditLog;
import io.github.quarkusmisskey.audit.internal.AuditWriter;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which requests the gateway takes and which it refuses, and what it tells of them. */
@QuarkusTest
@TestProfile(GatewayProfile.class)
class GatewayRequestsTest extends GatewayCalls {

    @Inject
    AuditLog audit;

    @Inject
    AuditWriter writer;

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
}
