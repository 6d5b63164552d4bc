package io.github.quarkusmisskey.web;

import java.util.List;
import java.util.Map;

import io.github.quarkusmisskey.Tables;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody else has a copy of the cookie of a session that ends. */
@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class CopiedCookieTest {

    private static final String ACCOUNTS = "/misskey/accounts";

    @InjectDevServer
    DevServer server;

    private final Browser owner = new Browser();

    @BeforeEach
    void signIn() {
        Tables.empty();
        server.reset();
        owner.signIn(server, "bob");
        owner.signIn(server, "alice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/misskey/logout", "/misskey/logout/everywhere"})
    void isGoodForNothingAfterSignOut(String way) {
        Browser copy = copy();
        List<String> accounts = accounts(copy);
        assertThat(accounts).hasSize(2);
        assertThat(owner.post(way, Map.of("token", owner.token(ACCOUNTS))).statusCode())
                .isEqualTo(303);
        assertSignedOut(copy, accounts);
        owner.signIn(server, "alice");
        assertSignedOut(copy, accounts);
        assertThat(accounts(owner)).hasSize(1);
    }

    @Test
    void isGoodForNothingAfterSignOutOfASessionThatFollowedIt() {
        Browser copy = copy();
        owner.signIn(server, "bob");
        assertThat(accounts(copy)).hasSize(2);
        owner.post("/misskey/logout", Map.of("token", owner.token(ACCOUNTS)));
        assertThat(copy.get("/members/anybody").asString()).isEqualTo("anonymous");
    }

    @Test
    void isGoodForNothingAfterSignOutEverywhereInAnotherBrowser() {
        Browser other = new Browser();
        other.signIn(server, "alice");
        assertThat(other.request()
                        .header("Sec-Fetch-Site", "same-origin")
                        .contentType("application/json")
                        .post("/misskey/logout/everywhere")
                        .statusCode())
                .isEqualTo(204);
        assertThat(accounts(owner)).as("the account that did not sign out").hasSize(1);
        assertThat(owner.get(ACCOUNTS).asString()).contains("@bob").doesNotContain("@alice");
    }

    @Test
    void doesNotBringADisconnectedAccountBack() {
        Browser copy = copy();
        String alice = owner.get("/members").asString();
        owner.post(ACCOUNTS + "/disconnect", Map.of("token", owner.token(ACCOUNTS), "account", alice));
        assertThat(copy.get("/members").asString()).isNotEqualTo(alice);
        owner.signIn(server, "alice");
        assertThat(accounts(owner)).hasSize(2);
        assertThat(copy.get(ACCOUNTS).asString()).contains("@bob").doesNotContain("@alice");
    }

    @Test
    void isGoodForNothingAfterEverythingWasErased() {
        Browser copy = copy();
        List<String> accounts = accounts(copy);
        for (String account : accounts) {
            owner.post(
                    "/misskey/data/erase",
                    Map.of("token", owner.token("/misskey/data"), "account", account, "confirmed", "yes"));
        }
        assertSignedOut(copy, accounts);
        owner.signIn(server, "alice");
        assertSignedOut(copy, accounts);
    }

    private Browser copy() {
        Browser copy = new Browser();
        copy.cookies().putAll(owner.cookies());
        return copy;
    }

    private void assertSignedOut(Browser copy, List<String> accounts) {
        assertThat(copy.get("/members/anybody").asString()).isEqualTo("anonymous");
        assertThat(copy.get(ACCOUNTS).statusCode()).isEqualTo(303);
        for (String account : accounts) {
            String page = "/misskey/timeline?account=" + account.replace("@", "%40");
            assertThat(copy.get(page).statusCode()).isEqualTo(303);
            int at = account.indexOf('@');
            Response call = copy.request()
                    .contentType("application/json")
                    .body("{}")
                    .post("/misskey/api/" + account.substring(at + 1).replace("://", "%3A%2F%2F") + "/"
                            + account.substring(0, at) + "/i");
            assertThat(call.statusCode()).isEqualTo(401);
        }
    }

    private static List<String> accounts(Browser browser) {
        Response answer = browser.request().header("Accept", "application/json").get(ACCOUNTS);
        List<Map<String, String>> all = answer.jsonPath().getList("$");
        return all.stream()
                .map(each -> each.get("userId") + "@" + each.get("host"))
                .toList();
    }
}
