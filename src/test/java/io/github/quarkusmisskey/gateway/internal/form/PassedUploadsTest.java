package io.github.quarkusmisskey.gateway.internal.form;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.github.quarkusmisskey.gateway.GatewayProfile;
import io.github.quarkusmisskey.gateway.Members;
import io.github.quarkusmisskey.gateway.OperatorKey;
import io.github.quarkusmisskey.gateway.RawRequest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.buffer.Buffer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Files on their way through the gateway. */
@QuarkusTest
@TestProfile(GatewayProfile.class)
class PassedUploadsTest {

    private static final String FILE =
            "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\n\r\nabc\r\n";
    private static final String TYPE = "multipart/form-data; boundary=B";
    private static final String END = "--B--\r\n";

    @InjectDevServer
    DevServer server;

    @Inject
    Members members;

    private AccountRef alice;
    private String key;

    @BeforeEach
    void giveKey() {
        server.reset();
        alice = members.connect(server, "alice");
        key = OperatorKey.give(alice, "write:drive", "read:drive");
    }

    @Test
    void bringsAFileToTheDrive() throws NoSuchAlgorithmException {
        byte[] content = new byte[2_500_000];
        new Random(7).nextBytes(content);
        Response created = upload().multiPart("isSensitive", "true")
                .multiPart("file", "ねこ \"1\".bin", content, "image/png")
                .multiPart("comment", "after the file")
                .post(path());
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(200);
        assertThat(created.jsonPath().getLong("size")).isEqualTo(content.length);
        assertThat(created.jsonPath().getBoolean("isSensitive")).isTrue();
        assertThat(created.jsonPath().getString("md5"))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("MD5").digest(content)));
    }

    @Test
    void takesCallsAndUploadsByHttp2() throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        String json = "application/json";
        byte[] nothing = "{}".getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> called = RawRequest.postByHttp2(client, Members.path(alice, "meta"), key, json, nothing);
        assertThat(called.statusCode()).as(called.body()).isEqualTo(200);
        HttpResponse<String> created = RawRequest.postByHttp2(client, path(), key, TYPE, form(new byte[2_500_000]));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(200);
        assertThat(created.body()).contains("\"size\":2500000");
        HttpResponse<String> tooLarge = RawRequest.postByHttp2(client, path(), key, TYPE, form(new byte[3_200_000]));
        assertThat(tooLarge.statusCode()).as(tooLarge.body()).isEqualTo(413);
        HttpResponse<String> stranger =
                RawRequest.postByHttp2(client, path(), key + "0", TYPE, form(new byte[800_000]));
        assertThat(stranger.statusCode()).as(stranger.body()).isEqualTo(401);
        HttpResponse<String> again = RawRequest.postByHttp2(client, Members.path(alice, "meta"), key, json, nothing);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
    }

    private static byte[] form(byte[] file) {
        return Buffer.buffer("--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\n\r\n")
                .appendBytes(file)
                .appendString("\r\n" + END)
                .getBytes();
    }

    @Test
    void tellsWhenToComeAgainIfTooManyUploadsWait() throws IOException {
        List<Socket> uploads = new ArrayList<>();
        try {
            // Two that run, two that wait, and one too many; none of them ends.
            for (int i = 0; i < 5; i++) {
                uploads.add(begunUpload());
            }
            await().atMost(Duration.ofSeconds(30)).until(() -> answered(uploads) > 0);
            assertThat(answered(uploads)).isOne();
            String refused = firstAnswer(uploads);
            assertThat(refused).startsWith("HTTP/1.1 429").contains("RATE_LIMIT_EXCEEDED");
            assertThat(refused.toLowerCase(Locale.ROOT)).contains("retry-after: 5", "content-type: application/json");
        } finally {
            for (Socket upload : uploads) {
                upload.close();
            }
        }
        assertThat(upload().multiPart("file", "a.bin", new byte[10])
                        .post(path())
                        .statusCode())
                .isEqualTo(200);
    }

    private Socket begunUpload() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        String head = "POST " + path() + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + key
                + "\r\nContent-Type: " + TYPE + "\r\nContent-Length: 2000000\r\n\r\n" + FILE;
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static int answered(List<Socket> sockets) throws IOException {
        int answered = 0;
        for (Socket socket : sockets) {
            answered += socket.getInputStream().available() > 0 ? 1 : 0;
        }
        return answered;
    }

    private static String firstAnswer(List<Socket> sockets) throws IOException {
        for (Socket socket : sockets) {
            int available = socket.getInputStream().available();
            if (available > 0) {
                return new String(socket.getInputStream().readNBytes(available), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    @Test
    void passesTheRefusalOfAFileOn() {
        Response refused = upload().multiPart("name", "a/b")
                .multiPart("file", "a.bin", new byte[10])
                .post(path());
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("error.code")).isEqualTo("INVALID_FILE_NAME");
    }

    @Test
    void needsThePermission() {
        Response refused = given().urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + OperatorKey.give(alice, "read:drive"))
                .multiPart("file", "a.bin", new byte[10])
                .post(path());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(server.requests("drive/files/create")).isEmpty();
    }

    @Test
    void boundsFilesAndTexts() {
        assertRefusal(upload().multiPart("file", "a.bin", new byte[3_200_000]).post(path()), 413);
        assertRefusal(
                upload().multiPart("comment", "x".repeat(100_001))
                        .multiPart("file", "a.bin", new byte[1])
                        .post(path()),
                413);
        assertNothingStored();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            before | Content-Disposition: form-data; name="i"
            before | content-disposition: FORM-DATA; NAME=i
            before | Content-Disposition: form-data; name="\\i"
            before | Content-Disposition: form-data; filename="x"; name="i"
            after  | Content-Disposition: form-data; name="i"
            after  | Content-Disposition: form-data; name="i"; filename="i"
            """)
    void refusesTokensInFields(String where, String header) throws IOException, InterruptedException {
        String part = "--B\r\n" + header + "\r\n\r\nsecret\r\n";
        HttpResponse<String> refused = raw(TYPE, where.equals("before") ? part + FILE + END : FILE + part + END);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("TOKEN_IN_REQUEST");
        assertNothingStored();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc",
                "--B\r\n",
                FILE,
                FILE + "--B",
                FILE + "--B x\r\n",
                FILE + FILE + END,
                "--B\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\na\r\n"
                        + "--B\r\nContent-Disposition: form-data; name=name\r\n\r\nb\r\n" + FILE + END,
                "--B\r\n\r\nabc\r\n" + END,
                "--B\r\nContent-Disposition: attachment; name=\"file\"\r\n\r\nabc\r\n" + END,
                "--B\r\nContent-Disposition: form-data; filename=\"file\"\r\n\r\nabc\r\n" + END,
                "--B\r\nContent-Disposition: form-data; name=\"a\"; name=\"i\"\r\n\r\nabc\r\n" + END,
                "--B\r\nContent-Disposition: form-data; name=\"a\" name=\"i\"\r\n\r\nabc\r\n" + END,
                "--B\r\nContent-Disposition: form-data; name=\"a\r\n\r\nabc\r\n" + END,
                "--B\r\nContent-Disposition: form-data;\r\n name=\"a\"\r\n\r\nabc\r\n" + END,
                "--B\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Disposition: form-data; name=\"i\"\r\n\r\nabc\r\n"
                        + END,
            })
    void refusesFormsThatMayBeReadInTwoWays(String form) throws IOException, InterruptedException {
        HttpResponse<String> refused = raw(TYPE, form);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("INVALID_PARAM");
        assertNothingStored();
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; x=y"})
    void needsABoundary(String type) throws IOException, InterruptedException {
        assertThat(raw(type, FILE + END).statusCode()).isEqualTo(400);
        assertNothingStored();
    }

    @Test
    void keepsNoConnectionForFormsWithoutABoundary() throws IOException, InterruptedException {
        for (int form = 0; form < 60; form++) {
            assertThat(raw("multipart/form-data", FILE + END).statusCode()).isEqualTo(400);
        }
        assertThat(upload().post(Members.path(alice, "i")).statusCode()).isNotEqualTo(502);
        assertThat(raw(TYPE, FILE + END).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"i ", " i", "i\t", "I", "\u00a0i", "i[]", "text", ""})
    void passesOnlyTheEndpointsOwnParametersOn(String name) throws IOException, InterruptedException {
        String part = "--B\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\nwrong\r\n";
        HttpResponse<String> refused = raw(TYPE, part + FILE + END);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("INVALID_PARAM");
        assertNothingStored();
    }

    @Test
    void takesAHundredPartsAndNotOneMore() throws IOException, InterruptedException {
        // Of an endpoint that is not known here, whose parameters may have any plain name.
        key = OperatorKey.give("P1D", List.of(alice), List.of(), "drive/files/create-many");
        String unknown = Members.path(alice, "drive/files/create-many");
        HttpResponse<String> most = RawRequest.post(unknown, key, TYPE, parts(100));
        assertThat(most.body()).doesNotContain("INVALID_PARAM");
        assertThat(server.requests("drive/files/create-many")).hasSize(1);
        HttpResponse<String> tooMany = RawRequest.post(unknown, key, TYPE, parts(101));
        assertThat(tooMany.statusCode()).as(tooMany.body()).isEqualTo(400);
        assertThat(tooMany.body()).contains("INVALID_PARAM");
    }

    private static byte[] parts(int count) {
        StringBuilder form = new StringBuilder();
        for (int part = 0; part < count; part++) {
            form.append("--B\r\nContent-Disposition: form-data; name=\"p")
                    .append(part)
                    .append("\"\r\n\r\nx\r\n");
        }
        return form.append(END).toString().getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void readsALongNameWithoutAStackForIt() throws IOException, InterruptedException {
        for (String letters : List.of("a", "\\\\", "\\a")) {
            String name = letters.repeat(7_000 / letters.length());
            String part = "--B\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\nx\r\n";
            HttpResponse<String> refused = raw(TYPE, part + FILE + END);
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
            assertThat(refused.body()).contains("INVALID_PARAM");
        }
    }

    @Test
    void refusesWhatIsTooLargeBeforeItIsSent() throws IOException {
        for (String type : List.of(TYPE, "application/json")) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
                socket.setSoTimeout(10_000);
                String head = "POST " + path() + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + key
                        + "\r\nContent-Type: " + type
                        + "\r\nContent-Length: 210000000\r\nExpect: 100-continue\r\n\r\n";
                socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
                assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                        .isEqualTo("HTTP/1.1 413");
            }
        }
    }

    @Test
    void readsAFormWhateverPiecesItComesIn() {
        String form = "preamble\r\n--B\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\n\r\n--\r\n--A\r\n" + FILE
                + "--B\r\nContent-Disposition: form-data; name=e\r\n\r\n\r\n" + END + "epilogue";
        for (int piece = 1; piece < form.length(); piece++) {
            FormRecorder parts = new FormRecorder();
            FormReader reader = FormReader.of("multipart/form-data; boundary=\"B\"", parts);
            byte[] bytes = form.getBytes(StandardCharsets.US_ASCII);
            for (int at = 0; at < bytes.length; at += piece) {
                reader.read(Buffer.buffer(Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + piece))));
            }
            reader.end();
            assertThat(parts.read())
                    .isEqualTo(Map.of("name", "\r\n--\r\n--A", "file(a.bin)", "abc", "e", "", "end", "end"));
        }
    }

    private RequestSpecification upload() {
        return given().urlEncodingEnabled(false).header("Authorization", "Bearer " + key);
    }

    private String path() {
        return Members.path(alice, "drive/files/create");
    }

    private HttpResponse<String> raw(String type, String form) throws IOException, InterruptedException {
        return RawRequest.post(path(), key, type, form.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void assertNothingStored() {
        List<Object> files = upload().contentType("application/json")
                .post(Members.path(alice, "drive/files"))
                .jsonPath()
                .getList("");
        assertThat(files).isEmpty();
    }

    private static void assertRefusal(Response refused, int status) {
        assertThat(refused.statusCode()).as(refused.asString()).isEqualTo(status);
        assertThat(refused.jsonPath().getMap("error")).containsKeys("message", "code", "id", "kind");
    }
}
