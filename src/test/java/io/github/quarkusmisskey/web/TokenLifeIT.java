package io.github.quarkusmisskey.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.Flow;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.github.quarkusmisskey.gateway.BuiltGatewayProfile;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The built service on PostgreSQL: every way to a token, and what becomes of it. */
@QuarkusIntegrationTest
@TestProfile(BuiltGatewayProfile.class)
class TokenLifeIT {

    private static final String ACCESS = "/misskey/access";
    private static final String DATA = "/misskey/data";

    @InjectDevServer
    DevServer server;

    private final Browser browser = new Browser();
    private String name;
    private AccountRef account;

    @BeforeEach
    void addUser() {
        name = "u" + UUID.randomUUID().toString().substring(0, 8);
        account = new AccountRef(server.url(), server.addUser(name, "Somebody").id());
    }

    @AfterEach
    void offerAll() {
        server.offer(Flow.values());
    }

    @ParameterizedTest
    @EnumSource(Flow.class)
    void signsInByEachWayAndOnlyTheBrowserThatBegan(Flow flow) {
        server.offer(flow);
        String callback = browser.callback(server, name, "");
        Response stolen = new Browser().get(callback);
        assertThat(stolen.statusCode()).isEqualTo(403);
        assertThat(stolen.asString()).contains("This sign-in began in another browser");
        assertThat(browser.get(callback).statusCode()).isEqualTo(303);
        assertThat(browser.get(callback).statusCode()).as("a double click").isEqualTo(303);
        assertThat(browser.get("/misskey/signed-in").asString()).contains("You are signed in", "@" + name);
        assertThat(browser.get("/misskey/timeline").statusCode())
                .as("the token works")
                .isEqualTo(200);
    }

    @Test
    void storesNothingOfASignInWhoseAnswerIsLost() {
        String callback = browser.callback(server, name, "");
        server.faults().at("miauth/*/check").once().loseAnswer();
        Response lost = browser.get(callback);
        server.faults().clear();
        assertThat(lost.statusCode()).as(lost.asString()).isEqualTo(502);
        assertThat(browser.get("/misskey/accounts").asString()).doesNotContain("@" + name);
        assertThat(browser.signIn(server, name).statusCode()).isEqualTo(303);
    }

    @Test
    void checksReplacesExportsAndErases() {
        browser.signIn(server, name);
        assertThat(page(browser.post(ACCESS + "/check", form(ACCESS))))
                .contains("The server accepts the access tokens.");
        assertThat(askForMore().header("Location")).startsWith(ACCESS);
        assertThat(browser.get(ACCESS).asString()).contains("Replaced by a newer token", "Revoked with the server");

        AccessToken made = server.issueToken(name, KnownPermission.READ_ACCOUNT);
        Map<String, String> imported = Map.of(
                "token", browser.token("/misskey/accounts"), "account", account.getName(), "accessToken", made.value());
        assertThat(page(browser.post("/misskey/accounts/import", imported)))
                .contains("The token is stored and in use.")
                .doesNotContain(made.value());

        Response file =
                browser.request().header("Sec-Fetch-Site", "same-origin").get(DATA + "/export");
        assertThat(file.jsonPath().getString("accounts[0].userId")).isEqualTo(account.userId());
        assertThat(file.jsonPath().<String>getList("accounts[0].tokens.source")).contains("MIAUTH", "MANUAL");
        assertThat(file.asString()).doesNotContain(made.value(), "ciphertext");

        Map<String, String> erase =
                Map.of("token", browser.token(DATA), "account", account.getName(), "confirmed", "yes");
        assertThat(browser.post(DATA + "/erase", erase).asString()).contains("Everything is deleted");
        assertThat(browser.get(ACCESS).statusCode()).as("nobody is signed in").isEqualTo(303);
    }

    @Test
    void noticesThatTheServerTakesATokenNoLonger() {
        browser.signIn(server, name);
        server.suspend(name, true);
        assertThat(page(browser.post(ACCESS + "/check", form(ACCESS))))
                .contains("The server says that the account is suspended.");
        server.suspend(name, false);
        assertThat(page(browser.post(ACCESS + "/check", form(ACCESS))))
                .contains("The server accepts the access tokens.");
    }

    private Map<String, String> form(String page) {
        return Map.of("token", browser.token(page));
    }

    private String page(Response done) {
        assertThat(done.statusCode()).as(done.asString()).isEqualTo(303);
        return browser.get(done.header("Location")).asString();
    }

    private Response askForMore() {
        String encoded = URLEncoder.encode(account.getName(), StandardCharsets.UTF_8);
        String away = browser.get("/misskey/login?account=" + encoded + "&permissions=write:drive&return="
                        + URLEncoder.encode(ACCESS, StandardCharsets.UTF_8))
                .header("Location");
        assertThat(away).contains("write%3Adrive", "write%3Anotes");
        URI back = URI.create(server.approve(URI.create(away), name).callback().orElseThrow());
        return browser.get(back.getRawPath() + "?" + back.getRawQuery());
    }
}
