package io.github.quarkusmisskey.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import io.github.quarkusmisskey.BuiltArtifact;
import io.github.quarkusmisskey.PostgresResource;
import io.github.quarkusmisskey.ServiceProcess;
import io.github.quarkusmisskey.TestSize;
import io.github.quarkusmisskey.VaultKeyResource;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerOptions;
import io.github.quarkusmisskey.web.Browser;
import io.restassured.RestAssured;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A hostile person and a hostile server of each kind at once, beside ordinary people, none of whom gets an error. The
 * large form ({@code -Pthorough}) also compares how long people wait and what memory the service takes.
 */
@Timeout(600)
class HostileCrowdIT {

    private static final Logger LOG = Logger.getLogger(HostileCrowdIT.class);
    private static final int PEOPLE = 50;
    private static final int ROUNDS = TestSize.of(2, 40);
    private static final int NOTES = TestSize.of(200, 1_000);
    /** Within the bound of a list. */
    private static final int LARGE = 9_000_000;

    private static final int MAX_LOOKUPS = 64;
    private static final double MAX_SLOWER = 3;
    private static final double MAX_LARGER = 1.5;

    /** Somebody with a browser, and a program that calls for him. */
    private record Person(AccountRef account, String cookies, String key) {}

    /** How long requests took, in milliseconds, and what the process held after them. */
    private record Measured(long p99, ServiceLoad load) {}

    private final int portBefore = RestAssured.port;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);

    @AfterEach
    void tidyUp() {
        RestAssured.port = portBefore;
        threads.shutdownNow();
    }

    @Test
    void keepsNobodyElseWaiting() throws Exception {
        DevServerOptions options = DevServerOptions.defaults().withoutRateLimits();
        try (DevServer good = DevServer.start(options);
                DevServer hostile = DevServer.start(options);
                SlowNames names = SlowNames.create();
                ServiceProcess process = ServiceProcess.start(environment(), names.options("-Xmx512m"))) {
            URI service = URI.create(process.url());
            RestAssured.port = service.getPort();
            List<Person> people = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                people.add(signIn(good, "person" + person));
            }
            hostile.addUser("person0", null);
            Person mallory = signIn(hostile, "mallory");
            Person greedy = signIn(good, "greedy");
            ordinaryDay(service, people, process);
            Measured before = ordinaryDay(service, people, process);
            hostile.faults().at("notes/timeline").hang();
            good.faults().at("notes/featured").hugeAnswer(LARGE, true);
            hostile.faults().at("i").hugeAnswer(100_000_000, false);
            try (HostilePerson attacker = new HostilePerson(service)) {
                assertThat(attacker.followAlong("/misskey/notifications/events", mallory.cookies()))
                        .isPositive();
                attacker.openPages("/misskey/timeline", mallory.cookies(), 40);
                attacker.call(Members.path(mallory.account(), "i"), mallory.key(), 10);
                attacker.sendBrokenForms(Members.path(greedy.account(), "drive/files/create"), greedy.key(), 10);
                assertThat(attacker.readSlowly(Members.path(greedy.account(), "notes/featured"), greedy.key()))
                        .isPositive();
                attacker.uploadSlowly(Members.path(greedy.account(), "drive/files/create"), greedy.key());
                for (int note = 0; note < NOTES; note++) {
                    hostile.postNote("person0", "@mallory " + "x".repeat(2_000));
                }
                names.becomeSlow();
                attacker.pipeline("/misskey", 10);
                attacker.beginSignIns("slow%d.hostile.invalid", 20);
                attacker.guessKeys(Members.path(greedy.account(), "i"));
                Measured during = ordinaryDay(service, people, process);
                compare(before, during, attacker.done());
            }
            assertThat(process.output()).doesNotContain("OutOfMemory", "StackOverflow");
        }
    }

    private static void compare(Measured before, Measured during, long attacks) {
        double slower = (double) during.p99() / Math.max(1, before.p99());
        double larger = (double) during.load().memory() / before.load().memory();
        LOG.infof(
                "p99 %d ms alone, %d ms beside %d hostile requests (%.1f times); memory %.2f times; %s",
                before.p99(), during.p99(), attacks, slower, larger, during.load());
        assertThat(attacks).isPositive();
        during.load().assertBounded();
        assertThat(during.load().lookups())
                .as("threads that look slow names up")
                .isBetween(BuiltArtifact.isNative() ? 0 : 1, MAX_LOOKUPS);
        if (TestSize.isLarge()) {
            assertThat(slower).as("p99 beside hostile people").isLessThanOrEqualTo(MAX_SLOWER);
            assertThat(larger).as("memory beside hostile people").isLessThanOrEqualTo(MAX_LARGER);
        }
    }

    private Person signIn(DevServer server, String username) {
        server.addUser(username, null);
        Browser browser = new Browser();
        browser.signIn(server, username);
        String cookies = browser.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        AccountRef account = Members.ref(server, username);
        return new Person(account, cookies, OperatorKey.give(account, "read:account", "write:notes", "write:drive"));
    }

    private Measured ordinaryDay(URI service, List<Person> people, ServiceProcess process) throws Exception {
        List<Callable<List<Long>>> days = people.stream()
                .<Callable<List<Long>>>map(person -> () -> day(service, person))
                .toList();
        List<Long> times = new ArrayList<>();
        for (Future<List<Long>> day : threads.invokeAll(days)) {
            times.addAll(day.get());
        }
        Collections.sort(times);
        return new Measured(times.get((int) (times.size() * 0.99) - 1), ServiceLoad.of(process));
    }

    private List<Long> day(URI service, Person person) throws IOException, InterruptedException {
        List<Long> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String page : List.of("/misskey", "/misskey/timeline")) {
                times.add(time(HttpRequest.newBuilder(service.resolve(page))
                        .header("Cookie", person.cookies())
                        .header("Accept", "text/html")));
            }
            times.add(time(call(service, person, "i", "application/json", "{}")));
            String form = "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n" + round
                    + person.account() + "\r\n--B--\r\n";
            times.add(time(call(service, person, "drive/files/create", "multipart/form-data; boundary=B", form)));
        }
        return times;
    }

    private static HttpRequest.Builder call(URI service, Person person, String endpoint, String type, String body) {
        return HttpRequest.newBuilder(service.resolve(Members.path(person.account(), endpoint)))
                .header("Authorization", "Bearer " + person.key())
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private long time(HttpRequest.Builder request) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpRequest sent = request.timeout(Duration.ofSeconds(60)).build();
        HttpResponse<String> answer = client.send(sent, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode())
                .as(sent.uri().getPath() + ": " + answer.body())
                .isEqualTo(200);
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
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
        environment.put("MISSKEY_MIAUTH_PERMISSIONS", "read:account,read:notifications,write:notes,write:drive");
        // All people of the test come from one address.
        environment.put("MISSKEY_WEB_LOGIN_RATE_LIMIT", "100000");
        environment.put("MISSKEY_API_KEYS_OP_HASH", OperatorKey.CONFIG.get("misskey.api-keys.op.hash"));
        environment.put("MISSKEY_API_KEYS_OP_OPERATOR", "true");
        return environment;
    }
}
