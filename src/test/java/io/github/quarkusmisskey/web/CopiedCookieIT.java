package io.github.quarkusmisskey.web;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.quarkusmisskey.PostgresResource;
import io.github.quarkusmisskey.ServiceProcess;
import io.github.quarkusmisskey.VaultKeyResource;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerOptions;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A copied cookie at another replica than the one where its session ended, for each account of the session. */
class CopiedCookieIT {

    private static final String ACCOUNTS = "/misskey/accounts";

    private record Account(String userId, String host) {

        String name() {
            return userId + "@" + host;
        }
    }

    private DevServer server;
    private ServiceProcess first;
    private ServiceProcess second;
    private Browser owner;

    @BeforeEach
    void start() {
        server = DevServer.start(DevServerOptions.defaults().withoutRateLimits());
        Map<String, String> database = new PostgresResource().start();
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.get("quarkus.datasource.jdbc.url"));
        environment.put("QUARKUS_DATASOURCE_USERNAME", database.get("quarkus.datasource.username"));
        environment.put("QUARKUS_DATASOURCE_PASSWORD", database.get("quarkus.datasource.password"));
        environment.put("MISSKEY_VAULT_KEYS_MAIN", VaultKeyResource.freshKey());
        environment.put("MISSKEY_CLIENT_ALLOW_PLAIN_HTTP", "true");
        environment.put("MISSKEY_CLIENT_ALLOW_PRIVATE_ADDRESSES", "true");
        environment.put("MISSKEY_WEB_LOGIN_RATE_LIMIT", "1000");
        // A replica would else use a token for seconds that a new sign-in at the other one replaced.
        environment.put("MISSKEY_ACCOUNT_ASK_DATABASE_EVERY", "PT0S");
        first = ServiceProcess.start(environment);
        second = ServiceProcess.start(environment);
        RestAssured.port = URI.create(first.url()).getPort();
    }

    @AfterEach
    void stop() {
        RestAssured.reset();
        first.close();
        second.close();
        server.close();
    }

    @Test
    void isGoodForNothingAfterTheSessionEndedAtAnotherReplica() {
        for (String way : List.of("/misskey/logout", "/misskey/logout/everywhere")) {
            Browser copy = copyOfNewSession();
            List<Account> accounts = accounts(copy);
            send(way, Map.of());
            accounts.forEach(account -> assertClosed(copy, account));
        }
        Browser ofDisconnected = copyOfNewSession();
        List<Account> disconnected = accounts(ofDisconnected);
        for (Account account : disconnected) {
            send(ACCOUNTS + "/disconnect", Map.of("account", account.name()));
            assertClosed(ofDisconnected, account);
        }
        copyOfNewSession();
        disconnected.forEach(account -> assertClosed(ofDisconnected, account));
    }

    @Test
    void isGoodForNothingAfterEverythingWasErasedAtAnotherReplica() {
        Browser copy = copyOfNewSession();
        List<Account> accounts = accounts(copy);
        for (Account account : accounts) {
            send("/misskey/data/erase", Map.of("account", account.name(), "confirmed", "yes"));
            assertClosed(copy, account);
        }
        copyOfNewSession();
        accounts.forEach(account -> assertClosed(copy, account));
    }

    /** Signs in with two accounts at the first replica, and tries the copy of the cookie at the second. */
    private Browser copyOfNewSession() {
        owner = new Browser();
        owner.signIn(server, "bob");
        owner.signIn(server, "alice");
        Browser copy = new Browser();
        copy.cookies().putAll(owner.cookies());
        List<Account> accounts = accounts(copy);
        assertThat(accounts).hasSize(2);
        accounts.forEach(account -> assertThat(call(copy, account)).isEqualTo(200));
        return copy;
    }

    private void send(String way, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("token", owner.token(way.contains("/data/") ? "/misskey/data" : ACCOUNTS));
        // Erasing shows what became of everything; the others lead to a page.
        assertThat(owner.post(way, form).statusCode()).isIn(200, 303);
    }

    private void assertClosed(Browser copy, Account account) {
        // What is left of a session when one account is gone does not find that account.
        assertThat(call(copy, account)).isIn(401, 404);
        String page = "/misskey/timeline?account=" + account.name().replace("@", "%40");
        assertThat(copy.get(second.url() + page).statusCode()).isNotEqualTo(200);
        assertThat(accounts(copy)).doesNotContain(account);
    }

    /** At the gateway of the second replica. */
    private int call(Browser browser, Account account) {
        String host = account.host().replace("://", "%3A%2F%2F").replace(":", "%3A");
        return browser.request()
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/json")
                .body("{}")
                .post(second.url() + "/misskey/api/" + host + "/" + account.userId() + "/i")
                .statusCode();
    }

    private List<Account> accounts(Browser browser) {
        Response answer = browser.request().header("Accept", "application/json").get(second.url() + ACCOUNTS);
        if (answer.statusCode() == 401) {
            return List.of();
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        List<Map<String, String>> all = answer.jsonPath().getList("$");
        return all.stream()
                .map(each -> new Account(each.get("userId"), each.get("host")))
                .toList();
    }
}
