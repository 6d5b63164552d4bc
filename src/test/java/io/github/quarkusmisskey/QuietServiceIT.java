package io.github.quarkusmisskey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What the built service logs about things that are bound to happen: browsers that leave, a stop while some follow
 * along, a database that goes away.
 */
class QuietServiceIT {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int TABS = 4;
    private static final Pattern STOPPED = Pattern.compile("stopped in ([0-9.]+)s");

    @TempDir
    Path directory;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String database;
    private DevServer server;
    private ServiceProcess service;

    @BeforeEach
    void signIn() throws Exception {
        server = DevServer.start(DevServerOptions.defaults().withoutRateLimits());
        service = ServiceProcess.start(
                Map.of("SMALLRYE_CONFIG_LOCATIONS", settings().toString()));
        server.follow("alice", "bob");
        String consent = consentPage("/misskey/login?host=" + server.url());
        server.approve(URI.create(consent), "alice");
        String session = URI.create(consent).getPath().substring("/miauth/".length());
        assertThat(get("/misskey/callback?session=" + session).statusCode()).isEqualTo(303);
    }

    @AfterEach
    void stop() {
        service.close();
        server.close();
    }

    @Test
    void stopsAtOnceWithPagesOpenAndWithoutErrors() throws Exception {
        for (int tab = 0; tab < TABS; tab++) {
            leave(follow());
        }
        try (Socket stays = follow()) {
            long begun = System.nanoTime();
            ProcessHandle.of(service.pid()).orElseThrow().destroy();
            service.exitCode();
            // Far below the ten seconds that it would wait for an open request.
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
            assertThat(new String(stays.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .as("so that the browser comes back")
                    .doesNotContain("event:ended");
        }
        assertThat(stopTime()).as("by its own clock").isLessThan(Duration.ofSeconds(2));
        assertThat(service.output()).doesNotContain("ERROR", "\tat ");
        if (!BuiltArtifact.isNative()) {
            assertThat(service.output()).doesNotContain("WARN");
        }
    }

    @Test
    void saysOnceThatTheDatabaseIsAwayAndOnceThatItIsBack() throws Exception {
        try (Socket open = follow()) {
            PostgresResource.cutOff(database);
            for (int i = 0; i < 4; i++) {
                assertThat(get("/misskey/accounts").statusCode()).isEqualTo(503);
                assertThat(get("/misskey/access").statusCode()).isEqualTo(503);
                assertThat(get("/misskey/login?host=" + server.url()).statusCode())
                        .isEqualTo(503);
                assertThat(callTheGateway()).isEqualTo(503);
                server.postNote("bob", "note " + i);
            }
            PostgresResource.restore(database);
            await().atMost(TIMEOUT).until(() -> get("/misskey/accounts").statusCode() == 200);
            assertThat(open.isConnected()).isTrue();
        }
        assertThat(service.output())
                .containsOnlyOnce("The database is away: ")
                .containsOnlyOnce("The database is back");
        assertThat(service.output().lines().filter(line -> line.contains(" WARN ") || line.contains(" ERROR ")))
                .filteredOn(line -> !line.contains("The database is away: "))
                .isEmpty();
        assertThat(service.output()).doesNotContain("\tat ");
    }

    /** Waits where the service is slow to begin a sign-in. */
    private String consentPage(String begin) throws Exception {
        String page = begin;
        for (int again = 0; again < 20; again++) {
            page = get(page).headers().firstValue("Location").orElse(page);
            if (!page.startsWith("/")) {
                return page;
            }
        }
        throw new AssertionError("No sign-in begins");
    }

    /** What the service says of it; on a crowded machine it takes a process far longer to be taken down. */
    private Duration stopTime() {
        Matcher stopped = STOPPED.matcher(service.output());
        assertThat(stopped.find()).as(service.output()).isTrue();
        return Duration.ofMillis(
                new BigDecimal(stopped.group(1)).movePointRight(3).longValue());
    }

    private int callTheGateway() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(service.url() + "/misskey/api/demo.example/abc/i"))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer qmk_" + "0".repeat(16) + "_" + "0".repeat(64))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        return browser.send(request, BodyHandlers.discarding()).statusCode();
    }

    /** A browser whose page was told that it follows along. */
    private Socket follow() throws IOException {
        URI url = URI.create(service.url());
        Socket socket = new Socket(url.getHost(), url.getPort());
        String cookie = cookies.getCookieStore().getCookies().stream()
                .map(each -> each.getName() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
        String request = "GET /misskey/timeline/events HTTP/1.1\r\nHost: " + url.getAuthority() + "\r\nCookie: "
                + cookie + "\r\nAccept: text/event-stream\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        String line = lines.readLine();
        assertThat(line).contains("200");
        while (!line.contains("\"state\":\"open\"")) {
            line = lines.readLine();
            assertThat(line).isNotNull();
        }
        return socket;
    }

    /** Leaves as a browser does that has not read all yet. */
    private void leave(Socket socket) throws IOException {
        for (int i = 0; i < 20; i++) {
            server.postNote("bob", "note " + i + "x".repeat(2000));
        }
        socket.setSoLinger(true, 0);
        socket.close();
        for (int i = 0; i < 5; i++) {
            server.postNote("bob", "after " + i);
        }
    }

    private Path settings() throws IOException {
        Map<String, String> all = new HashMap<>(new PostgresResource().start());
        database = all.get("quarkus.datasource.jdbc.url");
        all.putAll(new VaultKeyResource().start());
        all.put("misskey.client.allow-private-addresses", "true");
        all.put("misskey.client.allow-plain-http", "true");
        all.put("quarkus.datasource.jdbc.acquisition-timeout", "1s");
        List<String> lines = all.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .toList();
        return Files.write(directory.resolve("service.properties"), lines);
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(service.url() + path))
                .timeout(TIMEOUT)
                .header("Accept", "text/html")
                .header("Sec-Fetch-Site", "same-origin")
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }
}
