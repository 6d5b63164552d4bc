package io.github.quarkusmisskey.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import io.github.quarkusmisskey.Leaks;
import io.github.quarkusmisskey.PostgresResource;
import io.github.quarkusmisskey.ServiceProcess;
import io.github.quarkusmisskey.VaultKeyResource;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.LoggedRequest;
import io.restassured.RestAssured;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the built service sends to a collector of traces, by gRPC as collectors are spoken to unless told otherwise. */
class TracesIT {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Pattern TOKEN = Pattern.compile("\"i\":\"([^\"]+)\"");
    private static final Pattern SESSION = Pattern.compile("/miauth/([^/]+)/check");

    private final Vertx vertx = Vertx.vertx();
    private final StringBuffer spans = new StringBuffer();
    private final Set<String> paths = ConcurrentHashMap.newKeySet();
    private HttpServer collector;
    private DevServer server;
    private ServiceProcess service;

    @BeforeEach
    void start() {
        server = DevServer.start();
        collector = vertx.createHttpServer()
                .requestHandler(this::collect)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        service = ServiceProcess.start(environment());
        RestAssured.port = URI.create(service.url()).getPort();
    }

    private Map<String, String> environment() {
        Map<String, String> database = new PostgresResource().start();
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.get("quarkus.datasource.jdbc.url"));
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.get("quarkus.datasource.username"));
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database.get("quarkus.datasource.password"));
        environment.put("MISSKEY_VAULT_KEYS_MAIN", VaultKeyResource.freshKey());
        environment.put("MISSKEY_CLIENT_ALLOW_PLAIN_HTTP", "true");
        environment.put("MISSKEY_CLIENT_ALLOW_PRIVATE_ADDRESSES", "true");
        environment.put("QUARKUS_OTEL_SDK_DISABLED", "false");
        environment.put("QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "200ms");
        environment.put("QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:" + collector.actualPort());
        return environment;
    }

    @AfterEach
    void stop() {
        RestAssured.reset();
        service.close();
        server.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** Texts stand in a message of Protocol Buffers as they are. */
    private void collect(HttpServerRequest request) {
        paths.add(request.path());
        request.body().onSuccess(message -> spans.append(message.toString(StandardCharsets.ISO_8859_1)));
        HttpServerResponse response = request.response();
        response.putHeader("content-type", "application/grpc").setChunked(true);
        response.write(Buffer.buffer(new byte[5]));
        response.putTrailer("grpc-status", "0").end();
    }

    @Test
    void haveNoSecretsAndAllRequestsAndCalls() {
        Browser browser = new Browser();
        browser.signIn(server, "alice");
        assertThat(browser.get("/misskey/timeline").statusCode()).isEqualTo(200);

        await().atMost(TIMEOUT).untilAsserted(() -> assertThat(spans)
                .contains("GET /misskey/callback", "GET /misskey/timeline", "POST notes/timeline"));
        assertThat(paths).containsExactly("/opentelemetry.proto.collector.trace.v1.TraceService/Export");
        Collection<String> secrets = secrets(browser);
        assertThat(secrets).hasSizeGreaterThan(2);
        assertThat(Leaks.find(spans.toString(), secrets)).isEmpty();
    }

    private Collection<String> secrets(Browser browser) {
        Set<String> secrets = new HashSet<>(Set.of(browser.cookies().get("misskey-session")));
        for (LoggedRequest request : server.requests()) {
            TOKEN.matcher(request.body()).results().map(TracesIT::found).forEach(secrets::add);
            SESSION.matcher(request.path()).results().map(TracesIT::found).forEach(secrets::add);
        }
        return secrets;
    }

    private static String found(MatchResult match) {
        return match.group(1);
    }
}
