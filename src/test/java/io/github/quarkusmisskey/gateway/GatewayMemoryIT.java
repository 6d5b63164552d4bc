package io.github.quarkusmisskey.gateway;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.quarkusmisskey.PostgresResource;
import io.github.quarkusmisskey.ServiceProcess;
import io.github.quarkusmisskey.VaultKeyResource;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.web.Browser;
import io.restassured.RestAssured;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** An upload that is far larger than the memory of the service that passes it on. */
class GatewayMemoryIT {

    private static final long SIZE = 300_000_000;
    private static final String HEAP = "-Xmx80m";

    private static DevServer server;

    private final int portBefore = RestAssured.port;

    @BeforeAll
    static void startServer() {
        server = DevServer.start();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @AfterEach
    void leaveOthersTheirPort() {
        RestAssured.port = portBefore;
    }

    @Test
    void passes300MegabytesOnWithin80() throws IOException, InterruptedException {
        try (ServiceProcess service = ServiceProcess.start(environment(), HEAP)) {
            RestAssured.port = URI.create(service.url()).getPort();
            new Browser().signIn(server, "alice");
            AccountRef alice = Members.ref(server, "alice");
            String key = OperatorKey.give(alice, "write:drive");
            HttpResponse<String> answer = upload(service.url() + Members.path(alice, "drive/files/create"), key);
            // The demo server says so, in no words, when it has received all of it; the gateway has its own word.
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("NO_MISSKEY_ANSWER").doesNotContain("REQUEST_TOO_LARGE");
            assertThat(service.output()).doesNotContain("OutOfMemory");
        }
    }

    private static HttpResponse<String> upload(String url, String key) throws IOException, InterruptedException {
        byte[] head = "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.bin\"\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII);
        byte[] tail = "\r\n--B--\r\n".getBytes(StandardCharsets.US_ASCII);
        HttpRequest.BodyPublisher form = HttpRequest.BodyPublishers.fromPublisher(
                HttpRequest.BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(
                        List.of(new ByteArrayInputStream(head), new Zeros(SIZE), new ByteArrayInputStream(tail))))),
                head.length + SIZE + tail.length);
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofMinutes(5))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "multipart/form-data; boundary=B")
                .POST(form)
                .build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static Map<String, String> environment() {
        Map<String, String> database = new PostgresResource().start();
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.get("quarkus.datasource.jdbc.url"));
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.get("quarkus.datasource.username"));
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database.get("quarkus.datasource.password"));
        environment.put("MISSKEY_VAULT_KEYS_MAIN", VaultKeyResource.freshKey());
        environment.put("MISSKEY_CLIENT_ALLOW_PLAIN_HTTP", "true");
        environment.put("MISSKEY_CLIENT_ALLOW_PRIVATE_ADDRESSES", "true");
        environment.put("MISSKEY_MIAUTH_PERMISSIONS", "read:account,write:drive");
        environment.put("MISSKEY_GATEWAY_MAX_UPLOAD_SIZE", "400M");
        environment.put("MISSKEY_API_KEYS_OP_HASH", OperatorKey.CONFIG.get("misskey.api-keys.op.hash"));
        environment.put("MISSKEY_API_KEYS_OP_OPERATOR", "true");
        return environment;
    }

    /** So many bytes. */
    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int read = (int) Math.min(left, length);
            left -= read;
            return read;
        }
    }
}
