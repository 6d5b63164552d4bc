package io.github.quarkusmisskey.gateway;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

import io.github.quarkusmisskey.TestSize;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.github.quarkusmisskey.web.Browser;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Random keys at accounts that are not theirs, at the built service on PostgreSQL. */
@QuarkusIntegrationTest
@TestProfile(BuiltGatewayProfile.class)
class ForeignAccountsIT {

    private static final int TRIES = TestSize.of(2_000, 100_000);

    private static final int AT_ONCE = 64;
    private static final int PEOPLE = 8;
    private static final List<String> ENDPOINTS = List.of("i", "meta", "notes/create", "i/update", "drive/files");

    @InjectDevServer
    DevServer server;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Random random = new Random(20261126);
    private final List<AccountRef> accounts = new ArrayList<>();
    private final List<Set<AccountRef>> bound = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();

    @BeforeEach
    void giveKeys() {
        for (int i = 0; i < PEOPLE; i++) {
            String name = "p" + UUID.randomUUID().toString().substring(0, 8);
            AccountRef account =
                    new AccountRef(server.url(), server.addUser(name, null).id());
            new Browser().signIn(server, name);
            accounts.add(account);
        }
        for (int i = 0; i < PEOPLE; i++) {
            Set<AccountRef> own = Set.of(accounts.get(i), accounts.get((i + 3) % PEOPLE));
            bound.add(own);
            keys.add(OperatorKey.give("P1D", List.copyOf(own), List.of("read:account", "write:notes")));
        }
    }

    @Test
    void noKeyReachesAnAccountThatIsNotItsOwn() throws InterruptedException {
        int calls = server.requests().size();
        Queue<Integer> answers = new ConcurrentLinkedQueue<>();
        Semaphore free = new Semaphore(AT_ONCE);
        for (int i = 0; i < TRIES; i++) {
            free.acquire();
            http.sendAsync(foreign(), HttpResponse.BodyHandlers.discarding()).whenComplete((answer, failure) -> {
                answers.add(failure == null ? answer.statusCode() : 0);
                free.release();
            });
        }
        free.acquire(AT_ONCE);
        Map<Integer, Integer> counted = new TreeMap<>();
        answers.forEach(status -> counted.merge(status, 1, Integer::sum));
        assertThat(counted).isEqualTo(Map.of(404, TRIES));
        assertThat(server.requests()).as("the server was asked nothing").hasSize(calls);
    }

    @Test
    void everyKeyReachesItsOwn() throws Exception {
        for (int key = 0; key < PEOPLE; key++) {
            for (AccountRef account : bound.get(key)) {
                HttpResponse<String> answer =
                        http.send(request(keys.get(key), account, "i"), HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                assertThat(answer.body()).contains("\"id\":\"" + account.userId() + "\"");
            }
        }
    }

    private HttpRequest foreign() {
        int key = random.nextInt(PEOPLE);
        AccountRef account;
        do {
            account = accounts.get(random.nextInt(PEOPLE));
        } while (bound.get(key).contains(account));
        return request(keys.get(key), account, ENDPOINTS.get(random.nextInt(ENDPOINTS.size())));
    }

    private static HttpRequest request(String key, AccountRef account, String endpoint) {
        return HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + Members.path(account, endpoint)))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
    }
}
