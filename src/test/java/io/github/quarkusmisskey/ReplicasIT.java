package io.github.quarkusmisskey;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The built service as several processes on one PostgreSQL, and what is left when one of them is killed. */
class ReplicasIT {

    private static final int ATTEMPTS = TestSize.of(6, 20);
    private static final int CALLBACKS_OF_AN_ATTEMPT = TestSize.of(6, 10);

    /** A person at a browser, who came from the consent page. */
    private record Visitor(HttpClient browser, String session) {}

    @TempDir
    Path directory;

    private final Map<String, String> settings = new HashMap<>();
    private final List<ServiceProcess> replicas = new ArrayList<>();
    private DevServer server;
    private String database;

    @BeforeEach
    void startServers() {
        server = DevServer.start(DevServerOptions.defaults().withoutRateLimits());
        settings.putAll(new PostgresResource().start());
        database = settings.get("quarkus.datasource.jdbc.url");
        settings.putAll(new VaultKeyResource().start());
        settings.put("misskey.client.allow-private-addresses", "true");
        settings.put("misskey.client.allow-plain-http", "true");
        settings.put("misskey.web.login-rate-limit", "100000");
        // All who come have one address.
        settings.put("misskey.web.server-calls.max-per-person", "1000");
        settings.put("misskey.web.server-calls.max-per-host", "1000");
        settings.put("misskey.web.server-calls.max-total", "1000");
    }

    @AfterEach
    void stop() {
        replicas.forEach(ServiceProcess::close);
        server.close();
    }

    @Test
    void checksAndStoresOnceHoweverOftenAndWhereverTheCallbackComes() throws Exception {
        server.setCheckRaceWindow(Duration.ofMillis(300));
        List<ServiceProcess> two = List.of(start(settings), start(settings));
        List<String> urls = two.stream().map(ServiceProcess::url).toList();
        List<Visitor> visitors = new ArrayList<>();
        for (int i = 0; i < ATTEMPTS; i++) {
            server.addUser("user" + i, null);
            visitors.add(visitor(urls.get(i % 2), "user" + i));
        }
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < CALLBACKS_OF_AN_ATTEMPT; i++) {
            for (Visitor visitor : visitors) {
                answers.add(callback(visitor, urls.get(i % 2)));
            }
        }
        for (int i = 0; i < answers.size(); i++) {
            HttpResponse<String> end = end(answers.get(i), visitors.get(i % ATTEMPTS), urls.get(i % 2));
            assertThat(end.statusCode()).isEqualTo(303);
            assertThat(end.headers().firstValue("Location")).contains("/misskey/signed-in");
        }
        assertThat(visitors).allSatisfy(visitor -> assertThat(server.checks(visitor.session()))
                .isOne());
        assertThat(count("misskey_access_token")).isEqualTo(ATTEMPTS);
        assertThat(count("misskey_account")).isEqualTo(ATTEMPTS);
        assertThat(count("misskey_login_attempt where state = 'DONE'")).isEqualTo(ATTEMPTS);
    }

    @Test
    void staysConsistentWhenKilledBetweenCheckAndStore() throws Exception {
        String url = startReplica();
        Visitor visitor = visitor(url, "alice");
        server.faults().at("i").once().delay(Duration.ofSeconds(30));
        CompletableFuture<HttpResponse<String>> cut = callback(visitor, url);
        await().atMost(Duration.ofSeconds(20)).until(() -> server.requests("i").size() == 1);
        assertThat(server.checks(visitor.session())).isOne();
        replicas.get(0).close();
        assertThat(cut.handle((answer, failure) -> failure != null).get()).isTrue();
        assertThat(count("misskey_account")).isZero();
        assertThat(count("misskey_access_token")).isZero();
        assertThat(count("misskey_login_attempt where state = 'CHECKING'")).isOne();

        String restarted = startReplica();
        long begun = System.nanoTime();
        HttpResponse<String> again = callback(visitor, restarted).get();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
        // Under way still, or known as lost already.
        assertThat(again.statusCode()).isIn(502, 503);
        assertThat(again.headers().firstValue("Location")).isEmpty();
        assertThat(server.checks(visitor.session())).isOne();
        assertThat(count("misskey_access_token")).isZero();

        HttpResponse<String> anew =
                callback(visitor(restarted, "alice"), restarted).get();
        assertThat(anew.statusCode()).isEqualTo(303);
        assertThat(count("misskey_account")).isOne();
        assertThat(count("misskey_access_token")).isOne();
    }

    @Test
    void namesTheSettingThatStopsTheStart() throws Exception {
        ServiceProcess misspelt =
                startWrong("misskey.hosts.main.url", "https://a.example", "misskey.hosts.main.tokn", "t0ken-secret");
        ServiceProcess unshared = startWrong("quarkus.rest-client.misskey.shared", "false");
        ServiceProcess homeless = startWrong("misskey.default-host", "main");
        assertThat(refusal(misspelt)).contains("misskey.hosts.main.tokn").doesNotContain("t0ken-secret");
        assertThat(refusal(unshared)).contains("quarkus.rest-client.misskey.shared must stay 'true'");
        assertThat(refusal(homeless)).contains("there is no misskey.hosts.main.url");
    }

    @Test
    void readsATokenFromTheEnvironment() throws Exception {
        settings.put("misskey.hosts.main.url", server.url());
        settings.put("misskey.hosts.main.token", "${MISSKEY_TOKEN}");
        ServiceProcess replica = ServiceProcess.start(
                Map.of("SMALLRYE_CONFIG_LOCATIONS", write(settings).toString(), "MISSKEY_TOKEN", "t0ken"));
        replicas.add(replica);
        assertThat(replica.url()).startsWith("http");
    }

    private ServiceProcess startWrong(String... wrong) throws IOException {
        Map<String, String> all = new HashMap<>(settings);
        for (int i = 0; i < wrong.length; i += 2) {
            all.put(wrong[i], wrong[i + 1]);
        }
        return start(all);
    }

    private static String refusal(ServiceProcess process) throws InterruptedException {
        assertThat(process.exitCode()).isNotZero();
        return process.output();
    }

    private String startReplica() throws IOException {
        return start(settings).url();
    }

    private ServiceProcess start(Map<String, String> all) throws IOException {
        ServiceProcess replica = ServiceProcess.start(locations(all));
        replicas.add(replica);
        return replica;
    }

    private Map<String, String> locations(Map<String, String> all) throws IOException {
        return Map.of("SMALLRYE_CONFIG_LOCATIONS", write(all).toString());
    }

    private Path write(Map<String, String> all) throws IOException {
        List<String> lines = new ArrayList<>();
        all.forEach((key, value) -> lines.add(key + "=" + value));
        Collections.sort(lines);
        return Files.write(Files.createTempFile(directory, "service", ".properties"), lines);
    }

    private Visitor visitor(String url, String username) throws Exception {
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        URI consent = consentPage(browser, URI.create(url).resolve("/misskey/login?host=" + server.url()));
        server.approve(consent, username);
        return new Visitor(browser, consent.getPath().substring("/miauth/".length()));
    }

    /** Waits where the service is slow to begin a sign-in. */
    private URI consentPage(HttpClient browser, URI begin) throws Exception {
        URI page = begin;
        for (int again = 0; again < 20 && !page.toString().startsWith(server.url()); again++) {
            HttpResponse<String> begun = get(browser, page.toString()).get();
            assertThat(begun.statusCode()).as(begun.body()).isIn(303, 503);
            page = page.resolve(begun.headers().firstValue("Location").orElse(page.toString()));
        }
        assertThat(page.toString()).startsWith(server.url());
        return page;
    }

    /** Loads the page again for as long as it says that another click is under way. */
    private static HttpResponse<String> end(CompletableFuture<HttpResponse<String>> answer, Visitor visitor, String url)
            throws Exception {
        HttpResponse<String> last = answer.get();
        for (int i = 0; i < 10 && last.headers().firstValue("Refresh").isPresent(); i++) {
            last = callback(visitor, url).get();
        }
        return last;
    }

    private static CompletableFuture<HttpResponse<String>> callback(Visitor visitor, String url) {
        return get(visitor.browser(), url + "/misskey/callback?session=" + visitor.session());
    }

    private static CompletableFuture<HttpResponse<String>> get(HttpClient browser, String url) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "text/html")
                .header("Sec-Fetch-Site", "same-origin")
                .build();
        return browser.sendAsync(request, BodyHandlers.ofString());
    }

    private long count(String rows) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database, "postgres", "postgres");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select count(*) from " + rows)) {
            result.next();
            return result.getLong(1);
        }
    }
}
