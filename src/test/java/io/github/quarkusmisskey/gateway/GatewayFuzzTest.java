package io.github.quarkusmisskey.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.TestSize;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.apikey.internal.ApiKey;
import io.github.quarkusmisskey.apikey.internal.ApiKeys;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Random keys and accounts over HTTP, and keys with a letter wrong. */
@QuarkusTest
@TestProfile(GatewayProfile.class)
class GatewayFuzzTest {

    private static final int CALLS = TestSize.of(150, 2_000);
    private static final int MUTATIONS = TestSize.of(500, 10_000);
    private static final int PEOPLE = 6;

    @InjectDevServer
    DevServer server;

    @Inject
    Members members;

    @Inject
    ApiKeys keys;

    private final Random random = new Random(20260501);
    private final List<AccountRef> accounts = new ArrayList<>();
    private final List<Set<AccountRef>> bound = new ArrayList<>();
    private final List<String> given = new ArrayList<>();

    @BeforeEach
    void giveKeys() {
        server.reset();
        for (int i = 0; i < PEOPLE; i++) {
            String name = "person" + i;
            server.addUser(name, null);
            accounts.add(members.connect(server, name));
        }
        for (int i = 0; i < PEOPLE; i++) {
            Set<AccountRef> own =
                    Set.copyOf(List.of(accounts.get(random.nextInt(PEOPLE)), accounts.get(random.nextInt(PEOPLE / 2))));
            bound.add(own);
            given.add(OperatorKey.give("P1D", List.copyOf(own), List.of("read:account")));
        }
    }

    @Test
    void reachesOnlyOwnAccounts() {
        int reached = 0;
        for (int i = 0; i < CALLS; i++) {
            int key = random.nextInt(PEOPLE);
            AccountRef account = accounts.get(random.nextInt(PEOPLE));
            Response answer = call(given.get(key), spelled(account));
            boolean own = bound.get(key).contains(account);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(own ? 200 : 404);
            if (own) {
                assertThat(answer.jsonPath().getString("id")).isEqualTo(account.userId());
                reached++;
            }
        }
        assertThat(reached).isBetween(CALLS / 10, CALLS * 9 / 10);
        assertThat(server.requests("i")).hasSize(reached);
    }

    @Test
    void opensToNoOtherKey() {
        for (int i = 0; i < MUTATIONS; i++) {
            String key = given.get(random.nextInt(PEOPLE));
            String other = mutated(key);
            assertThat(ApiKey.parse(other).flatMap(keys::check))
                    .as("mutation %d of %s", i, OperatorKey.id(key))
                    .isEmpty();
        }
        given.forEach(key -> assertThat(ApiKey.parse(key).flatMap(keys::check)).isPresent());
    }

    /** One letter changed, lost or doubled, two swapped, or the secret of another key. */
    private String mutated(String key) {
        int at = ApiKey.PREFIX.length() + random.nextInt(key.length() - ApiKey.PREFIX.length());
        char letter = "0123456789abcdef_".charAt(random.nextInt(17));
        String another = given.get(random.nextInt(PEOPLE));
        String changed =
                switch (random.nextInt(5)) {
                    case 0 -> key.substring(0, at) + letter + key.substring(at + 1);
                    case 1 -> key.substring(0, at) + key.substring(at + 1);
                    case 2 -> key.substring(0, at) + letter + key.substring(at);
                    case 3 -> key.toUpperCase(Locale.ROOT);
                    default -> key.substring(0, key.lastIndexOf('_')) + another.substring(another.lastIndexOf('_'));
                };
        return given.contains(changed) ? key + "0" : changed;
    }

    /** The same account in one of the ways in which an address can be written. */
    private String spelled(AccountRef account) {
        String path = Members.path(account, "i");
        return switch (random.nextInt(3)) {
            case 0 -> path;
            case 1 -> path.replace("http%3A%2F%2Flocalhost", "HTTP%3a%2f%2fLOCALHOST");
            default -> path.replaceFirst("/misskey/api/[^/]+/", "/misskey/api/demo/");
        };
    }

    private static Response call(String key, String path) {
        return given().urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + key)
                .contentType("application/json")
                .body("{}")
                .post(path);
    }
}
