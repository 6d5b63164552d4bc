package io.github.quarkusmisskey.devserver;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.KnownPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.github.quarkusmisskey.devserver.internal.http.TestClient.code;
import static io.github.quarkusmisskey.devserver.internal.http.TestClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RequestTest extends DevServerCase {

    @Test
    void emptyBodyIsRefusedByTheFramework() {
        HttpResponse<String> response = client.post("meta", "");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).path("error").asText()).isEqualTo("Bad Request");
        assertThat(json(response).path("statusCode").asInt()).isEqualTo(400);
    }

    @Test
    void noBodyAtAllIsRefusedWithoutAWord() {
        HttpResponse<String> response = client.send(client.request("/api/meta").POST(BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{} {}", "nope", " "})
    void malformedJsonIsRefusedByTheFramework(String body) {
        HttpResponse<String> response = client.post("meta", body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).path("error").asText()).isEqualTo("Bad Request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "5", "\"text\""})
    void bodyMustBeAnObject(String body) {
        HttpResponse<String> response = client.post("meta", body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(code(response)).isEqualTo("INVALID_PARAM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"})
    void otherContentTypesAre415(String contentType) {
        HttpResponse<String> response = client.send(
                client.request("/api/meta", "Content-Type", contentType).POST(BodyPublishers.ofString("{}")));

        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(json(response).path("error").asText()).isEqualTo("Unsupported Media Type");
    }

    @Test
    void contentTypeMayHaveACharset() {
        HttpRequest.Builder request = client.request("/api/meta", "Content-Type", "application/json;charset=UTF-8")
                .POST(BodyPublishers.ofString("{}"));

        assertThat(client.send(request).statusCode()).isEqualTo(200);
    }

    @Test
    void bodyOverOneMebibyteIs413() {
        String fits = "{\"x\":\"" + "a".repeat(1024 * 1024 - 8) + "\"}";

        assertThat(client.post("meta", fits).statusCode()).isEqualTo(200);
        HttpResponse<String> response = client.post("meta", fits + " ");
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(json(response).path("error").asText()).isEqualTo("Payload Too Large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "true", "{}", "[\"x\"]"})
    void nonTextTokenHangsTheConnection(String token) {
        HttpRequest.Builder request = client.request("/api/meta", "Content-Type", "application/json")
                .timeout(Duration.ofMillis(300))
                .POST(BodyPublishers.ofString("{\"i\":" + token + "}"));

        assertThatThrownBy(() -> client.sendOrFail(request)).isInstanceOf(HttpTimeoutException.class);
    }

    @Test
    void nullTokenIsAnonymousAndEmptyTokenIs401() {
        assertThat(client.post("meta", "{\"i\":null}").statusCode()).isEqualTo(200);
        HttpResponse<String> response = client.post("meta", "{\"i\":\"\"}");
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(code(response)).isEqualTo("AUTHENTICATION_FAILED");
    }

    @Test
    void badTokenIs401EvenWhereNoneIsNeeded() {
        HttpResponse<String> response = client.post("meta", "{\"i\":\"nope\"}");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).contains("invalid_token"));
    }

    @Test
    void missingCredentialIs401() {
        HttpResponse<String> response = client.post("i", "{}");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(code(response)).isEqualTo("CREDENTIAL_REQUIRED");
        assertThat(response.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"Misskey\"");
    }

    @Test
    void bearerHeaderWinsOverTheBody() {
        String alice = server.issueToken("alice", KnownPermission.READ_ACCOUNT).value();
        String bob = server.issueToken("bob", KnownPermission.READ_ACCOUNT).value();

        HttpResponse<String> response = client.post("i", "{\"i\":\"" + bob + "\"}", "Authorization", "Bearer " + alice);
        assertThat(json(response).path("username").asText()).isEqualTo("alice");
        assertThat(client.post("i", "{\"i\":5}", "Authorization", "Bearer " + alice)
                        .statusCode())
                .isEqualTo(200);
        assertThat(client.post("i", "{\"i\":\"" + bob + "\"}", "Authorization", "Bearer nope")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void revokedTokenIs401() {
        var token = server.issueToken("alice", KnownPermission.READ_ACCOUNT);
        String body = "{\"i\":\"" + token.value() + "\"}";
        assertThat(client.post("i", body).statusCode()).isEqualTo(200);

        assertThat(server.revoke(token)).isTrue();

        assertThat(client.post("i", body).statusCode()).isEqualTo(401);
    }

    @Test
    void missingPermissionIs403() {
        String token = server.issueToken("alice", KnownPermission.WRITE_NOTES).value();

        HttpResponse<String> response = client.post("i", "{\"i\":\"" + token + "\"}");

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(code(response)).isEqualTo("PERMISSION_DENIED");
        assertThat(json(response).path("error").path("kind").asText()).isEqualTo("permission");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no/such", "meta/", "META", "/meta", "notes//create", ""})
    void unknownEndpointsAre404InTheFrameworksShape(String endpoint) {
        HttpResponse<String> response = client.post(endpoint, "{}");

        assertThat(response.statusCode()).isEqualTo(404);
        JsonNode body = json(response);
        assertThat(body.path("error").asText()).isEqualTo("Not Found");
        assertThat(body.path("message").asText()).isEqualTo("Route POST:/api/" + endpoint + " not found");
    }

    @Test
    void getIs405WithoutBodyWhereItIsNotAllowed() {
        HttpResponse<String> response = client.get("/api/i");

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void getConvertsQueryParametersWhereItIsAllowed() {
        assertThat(json(client.get("/api/meta?detail=false")).has("features")).isFalse();
        assertThat(json(client.get("/api/meta?detail=true")).has("features")).isTrue();
        assertThat(code(client.get("/api/meta?detail=perhaps"))).isEqualTo("INVALID_PARAM");
        assertThat(client.get("/api/meta?i=nope").statusCode()).isEqualTo(401);
    }

    @Test
    void textInPlaceOfANumberIsInvalidInJsonAndUnknownParametersAreIgnored() {
        HttpResponse<String> response = client.post("notes/local-timeline", "{\"limit\":\"10\"}");

        JsonNode error = json(response).path("error");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(error.path("code").asText()).isEqualTo("INVALID_PARAM");
        assertThat(error.path("info").path("param").asText()).isEqualTo("#/properties/limit/type");
        assertThat(error.path("info").path("reason").asText()).isEqualTo("must be integer");
        assertThat(client.post("notes/local-timeline", "{\"nonsense\":1}").statusCode())
                .isEqualTo(200);
    }

    @Test
    void neitherCompressesNorSpeaksHttp2() {
        HttpResponse<String> response = client.post("meta", "{}", "Accept-Encoding", "gzip");

        assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(response.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
    }

    @Test
    void acceptsABodyInChunksOfAnySize() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/ping HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nConnection: close\r\n"
                            + "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200")
                    .contains("pong");
        }
    }
}
