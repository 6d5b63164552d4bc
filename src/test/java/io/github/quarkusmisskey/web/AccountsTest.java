package io.github.quarkusmisskey.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class AccountsTest {

    @InjectDevServer
    DevServer server;

    private final Browser browser = new Browser();
    private final Browser program = new Browser().with("Accept", "application/json");

    @BeforeEach
    void signIn() {
        server.reset();
        browser.signIn(server, "alice");
        program.cookies().putAll(browser.cookies());
    }

    @Test
    void showsTheAccountsInWords() {
        assertThat(browser.get("/misskey/accounts").asString())
                .contains(
                        "My accounts",
                        "Alice",
                        "Write and delete notes",
                        "Connected since",
                        "Account ID, which an API key names",
                        "<code dir=\"auto\">" + server.users().get(0).id() + "@" + server.url() + "</code>",
                        "Disconnect \u2068Alice\u2069?")
                .contains("Access tokens", "Approved on the server&#39;s page (MiAuth)", "Valid as far as known");
    }

    @Test
    void listsTheAccountsForPrograms() {
        Response mine = program.get("/misskey/accounts");
        assertThat(mine.contentType()).startsWith("application/json");
        assertThat(mine.jsonPath().getList("host")).isEqualTo(List.of(server.url()));
        assertThat(mine.jsonPath().getString("[0].username")).isEqualTo("alice");
        assertThat(mine.jsonPath().getList("[0].permissions")).contains("write:notes");
        assertThat(mine.jsonPath().getBoolean("[0].current")).isTrue();
        assertThat(mine.jsonPath().getString("[0].tokens[0].source")).isEqualTo("MIAUTH");
        assertThat(mine.jsonPath().getString("[0].tokens[0].applicationName")).isEqualTo("Quarkus Misskey");
        assertThat(mine.jsonPath().getList("[0].tokens[0].permissions")).contains("write:notes");
        assertThat(mine.jsonPath().getList("[0].tokens[0].granted")).isEqualTo(List.of("read:account"));
        assertThat(mine.jsonPath().getList("[0].tokens.inUse")).containsOnlyOnce(true);
        assertThat(mine.asString()).doesNotContain("ciphertext", "accessToken");
    }

    @Test
    void knowsNobodyWithoutSession() {
        Response program = new Browser().with("Accept", "application/json").get("/misskey/accounts");
        assertThat(program.statusCode()).isEqualTo(401);
        assertThat(program.jsonPath().getString("error")).isEqualTo("SIGN_IN_FIRST");
        Response person = new Browser().get("/misskey/accounts");
        assertThat(person.statusCode()).isEqualTo(303);
        assertThat(person.header("Location")).isEqualTo("/misskey?return=%2Fmisskey%2Faccounts");
    }

    @Test
    void disconnectsOverAPathWithAnEncodedHost() {
        assertThat(deleteAs(program, origin()).statusCode()).isEqualTo(204);
        assertThat(program.get("/misskey/accounts").statusCode()).isEqualTo(401);
        browser.cookies().clear();
        browser.signIn(server, "bob");
        assertThat(deleteAs(browser, origin()).statusCode()).isEqualTo(404);
    }

    @Test
    void refusesToDisconnectForAnotherSite() {
        assertThat(deleteAs(program, "https://evil.example").statusCode()).isEqualTo(403);
        assertThat(deleteAs(program, "null").statusCode()).isEqualTo(403);
        assertThat(program.request().delete(accountPath()).statusCode()).isEqualTo(403);
        assertThat(program.request()
                        .header("Sec-Fetch-Site", "cross-site")
                        .delete(accountPath())
                        .statusCode())
                .isEqualTo(403);
        assertThat(program.get("/misskey/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void disconnectsByTheForm() {
        browser.signIn(server, "bob");
        String alice = server.users().get(0).id() + "@" + server.url();
        Response done = browser.post(
                "/misskey/accounts/disconnect", Map.of("token", browser.token("/misskey/accounts"), "account", alice));
        assertThat(done.header("Location")).isEqualTo("/misskey/accounts?disconnected=true");
        assertThat(browser.get("/misskey/accounts?disconnected=true").asString())
                .contains("The account is disconnected.", "@bob")
                .doesNotContain("@alice");
    }

    @Test
    void actsAsTheAccountThatWasChosen() {
        browser.signIn(server, "bob");
        String bob = browser.get("/members").asString();
        String alice = server.users().get(0).id() + "@" + server.url();
        assertThat(bob).isNotEqualTo(alice);
        Response changed = browser.post(
                "/misskey/accounts/use", Map.of("token", browser.token("/misskey/accounts"), "account", alice));
        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(browser.get("/members").asString()).isEqualTo(alice);
    }

    @Test
    void refusesFormsWithoutTheTokenOfTheSession() {
        Browser other = new Browser();
        other.signIn(server, "bob");
        String foreign = other.token("/misskey/accounts");
        String own = browser.token("/misskey/accounts");
        String tampered = (own.charAt(0) == 'a' ? "b" : "a") + own.substring(1);
        for (String page : List.of(
                "accounts/disconnect",
                "accounts/use",
                "accounts/import",
                "access/check",
                "access/remove",
                "data/erase",
                "logout",
                "notes/new")) {
            for (String token : List.of("", foreign, tampered, ".", "a.b", "x".repeat(1000))) {
                Response refused =
                        browser.post("/misskey/" + page, Map.of("token", token, "account", "", "text", "Hello"));
                assertThat(refused.statusCode()).as(page + " " + token).isEqualTo(403);
            }
            assertThat(browser.post("/misskey/" + page, Map.of("text", "Hello")).statusCode())
                    .isEqualTo(403);
        }
        assertThat(browser.get("/misskey/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesFormsOfAnotherSiteEvenWithTheToken() {
        String token = browser.token("/misskey/accounts");
        for (Map<String, String> headers : List.of(
                Map.of("Origin", "https://evil.example"),
                Map.of("Origin", "null", "Sec-Fetch-Site", "cross-site"),
                Map.of("Origin", origin(), "Sec-Fetch-Site", "same-site"))) {
            assertThat(browser.request()
                            .headers(headers)
                            .contentType("application/x-www-form-urlencoded")
                            .formParam("token", token)
                            .post("/misskey/logout")
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(browser.get("/misskey/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void signsAProgramOut() {
        RequestSpecification bare = program.request().contentType("application/json");
        assertThat(bare.post("/misskey/logout").statusCode()).isEqualTo(403);
        assertThat(program.keep(bare.header("Origin", origin()).post("/misskey/logout"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(program.cookies()).doesNotContainKey("misskey-session");
    }

    private Response deleteAs(Browser who, String origin) {
        return who.keep(who.request().header("Origin", origin).delete(accountPath()));
    }

    private String accountPath() {
        return "/misskey/accounts/" + URLEncoder.encode(server.url(), StandardCharsets.UTF_8) + "/"
                + server.users().get(0).id();
    }

    private static String origin() {
        return "http://localhost:" + RestAssured.port;
    }
}
