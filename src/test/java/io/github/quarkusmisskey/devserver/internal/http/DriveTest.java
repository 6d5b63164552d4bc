package io.github.quarkusmisskey.devserver.internal.http;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.devserver.DevServerCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DriveTest extends DevServerCase {

    private static final String FILE =
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"cat.png\"\r\n\r\n";

    private String token;

    @BeforeEach
    void token() {
        token = token("alice");
    }

    private static String token(String user) {
        return server.issueToken(user, KnownPermission.READ_DRIVE, KnownPermission.WRITE_DRIVE)
                .value();
    }

    @Test
    void takesAFileWithItsFields() {
        JsonNode file = TestClient.json(upload(
                "\u0089PNG\r\n\u001a\nrest",
                Map.of("i", token, "name", "Nyan \"cat\"", "comment", "A cat", "isSensitive", "true")));
        assertThat(file.path("name").asText()).isEqualTo("Nyan \"cat\"");
        assertThat(file.path("comment").asText()).isEqualTo("A cat");
        assertThat(file.path("isSensitive").asBoolean()).isTrue();
        assertThat(file.path("size").asLong()).isEqualTo(12);
        assertThat(file.path("type").asText()).isEqualTo("image/png");
        assertThat(file.path("md5").asText()).matches("[0-9a-f]{32}");
        assertThat(server.requests("drive/files/create").get(0).body()).contains("\"comment\":\"A cat\"");
    }

    @Test
    void tellsOfFilesByIdAndByAddressToTheirOwnerAlone() {
        JsonNode file = TestClient.json(upload("x", Map.of("i", token)));
        assertThat(file.path("name").asText()).isEqualTo("cat.png");
        assertThat(TestClient.json(show(token, "fileId", file.path("id").asText())))
                .isEqualTo(file);
        assertThat(TestClient.json(show(token, "url", file.path("url").asText())))
                .isEqualTo(file);
        assertThat(TestClient.code(show(token, "fileId", "9abc"))).isEqualTo("NO_SUCH_FILE");
        assertThat(TestClient.code(show(token("bob"), "fileId", file.path("id").asText())))
                .isEqualTo("ACCESS_DENIED");
    }

    @ParameterizedTest
    @CsvSource({
        "'{}',ccc bb a",
        "'{\"limit\":1}',ccc",
        "'{\"sort\":\"+createdAt\"}',ccc bb a",
        "'{\"sort\":\"-name\"}',a bb ccc",
        "'{\"sort\":\"-size\"}',ccc bb a",
        "'{\"type\":\"image/*\"}',a",
        "'{\"type\":\"application/octet-stream\"}',ccc bb"
    })
    void listsFiles(String params, String names) throws IOException {
        upload("GIF89a", Map.of("i", token, "name", "a"));
        upload("123", Map.of("i", token, "name", "bb"));
        upload("1", Map.of("i", token, "name", "ccc"));
        upload("1", Map.of("i", token("bob"), "name", "other"));
        JsonNode list = TestClient.json(client.post("drive/files", params, "Authorization", "Bearer " + token));
        assertThat(StreamSupport.stream(list.spliterator(), false)
                        .map(file -> file.path("name").asText()))
                .containsExactly(names.split(" "));
    }

    @Test
    void keepsTheSameContentOnceUnlessForced() {
        JsonNode first = TestClient.json(upload("x", Map.of("i", token)));
        JsonNode again = TestClient.json(upload("x", Map.of("i", token, "name", "other", "isSensitive", "true")));
        JsonNode forced = TestClient.json(upload("x", Map.of("i", token, "force", "true")));
        assertThat(again.path("id")).isEqualTo(first.path("id"));
        assertThat(again.path("name").asText()).isEqualTo("cat.png");
        assertThat(again.path("isSensitive").asBoolean()).isTrue();
        assertThat(forced.path("id")).isNotEqualTo(first.path("id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "a\\b", "a..b"})
    void refusesNames(String name) {
        assertThat(TestClient.code(upload("x", Map.of("i", token, "name", name))))
                .isEqualTo("INVALID_FILE_NAME");
        assertThat(TestClient.code(upload("x", Map.of("i", token, "name", "n".repeat(201)))))
                .isEqualTo("INVALID_FILE_NAME");
    }

    @Test
    void hasLimits() {
        String large = "x".repeat(30 * 1024 * 1024);
        assertThat(TestClient.code(upload(large + "y", Map.of("i", token)))).isEqualTo("MAX_FILE_SIZE_EXCEEDED");
        assertThat(Stream.of(1, 2, 3).map(i -> upload(large, Map.of("i", token, "force", "true"))
                        .statusCode()))
                .containsOnly(200);
        assertThat(TestClient.code(upload(large, Map.of("i", token, "force", "true"))))
                .isEqualTo("NO_FREE_SPACE");
    }

    @Test
    void doesNotSeeFieldsAfterTheFile() {
        String late = FILE + "x\r\n--b\r\nContent-Disposition: form-data; name=\"i\"\r\n\r\n" + token + "\r\n--b--\r\n";
        assertThat(TestClient.code(post(late, "multipart/form-data; boundary=b")))
                .isEqualTo("CREDENTIAL_REQUIRED");
    }

    @Test
    void wantsAFormWithAFile() {
        HttpResponse<String> json = client.post("drive/files/create", "{\"i\":\"" + token + "\"}");
        HttpResponse<String> without = post(field("i", token) + "--b--\r\n", "multipart/form-data; boundary=b");
        assertThat(List.of(json, without)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).isEmpty();
        });
        assertThat(TestClient.code(upload("x", Map.of("i", token, "isSensitive", "perhaps"))))
                .isEqualTo("INVALID_PARAM");
    }

    @Test
    void livesOnWhenAnUploadBreaksOff() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            String head = "POST /api/drive/files/create HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n"
                    + "Content-Type: multipart/form-data; boundary=b\r\n\r\n";
            socket.getOutputStream().write((head + FILE + "x").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(upload("x", Map.of("i", token)).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> show(String token, String by, String value) {
        String params = JsonTree.texts(Map.of("i", token, by, value)).toString();
        return client.post("drive/files/show", params);
    }

    private static HttpResponse<String> upload(String content, Map<String, String> fields) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(field(name, value)));
        body.append(FILE).append(content).append("\r\n--b--\r\n");
        return post(body.toString(), "multipart/form-data; boundary=b");
    }

    private static String field(String name, String value) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static HttpResponse<String> post(String body, String type) {
        return client.send(client.request("/api/drive/files/create")
                .setHeader("Content-Type", type)
                .POST(BodyPublishers.ofString(body, StandardCharsets.ISO_8859_1)));
    }
}
