package io.github.quarkusmisskey.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.Tables;
import io.github.quarkusmisskey.account.StoredTokens;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccessTokenProvider;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.notes.NotesCreateRequest;
import io.github.quarkusmisskey.client.Misskey;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class AccessTest {

    private static final String PAGE = "/misskey/access";

    @Inject
    StoredTokens tokens;

    @Inject
    AccessTokenProvider provider;

    @Inject
    Misskey misskey;

    @InjectDevServer
    DevServer server;

    private final Browser browser = new Browser();

    @BeforeEach
    void signIn() {
        server.reset();
        Tables.empty();
        browser.signIn(server, "alice");
    }

    @Test
    void showsTheTokensTheLogAndWhatCouldBeAskedFor() {
        String token = provider.tokenFor(alice()).orElseThrow().value();
        assertThat(browser.get(PAGE).asString())
                .contains("Access to the account", "@alice", "Quarkus Misskey", "Valid as far as known")
                .contains("Signed in, access token stored", "by you")
                .contains("name=\"permissions\" value=\"write:drive\"")
                .doesNotContain("value=\"write:notes\"", "Delete this token", token);
    }

    @Test
    void checksOnDemandAndSaysWhatCameOfIt() {
        assertThat(check()).contains("The server accepts the access tokens.", "Checked: the server accepts it");
        server.suspend("alice", true);
        assertThat(check()).contains("The server says that the account is suspended.", "Its server has suspended");
        server.suspend("alice", false);
        server.faults().at("i").loseAnswer();
        assertThat(check()).contains("The server did not answer the question. Nothing was changed");
        server.faults().clear();
        assertThat(check()).contains("The server accepts the access tokens.");
        server.revoke(provider.tokenFor(alice()).orElseThrow());
        assertThat(check()).contains("The server no longer accepts an access token.");
    }

    @Test
    void saysNoLongerThatTheAccountIsSuspendedWhenACallWorks() {
        server.suspend("alice", true);
        check();
        assertThat(browser.get("/misskey/timeline").asString())
                .contains("The account is suspended", "Calls work again");
        assertThat(browser.get("/misskey/accounts").asString()).contains("Its server has suspended");
        server.suspend("alice", false);
        assertThat(browser.get("/misskey/timeline").statusCode()).isEqualTo(200);
        assertThat(browser.get("/misskey/accounts").asString()).doesNotContain("Its server has suspended");
    }

    @Test
    void saysSoAfterAnyCallThatASuspendedAccountMayNotMake() {
        server.suspend("alice", true);
        check();
        server.suspend("alice", false);
        misskey.as(alice()).server().meta();
        assertThat(browser.get("/misskey/accounts").asString())
                .as("everybody may ask for it")
                .contains("Its server has suspended");
        misskey.as(alice())
                .notes()
                .create(NotesCreateRequest.builder().text("back").build());
        assertThat(browser.get("/misskey/accounts").asString()).doesNotContain("Its server has suspended");
    }

    @Test
    void saysSoAfterACallWithoutAThreadToBlock() {
        server.suspend("alice", true);
        check();
        server.suspend("alice", false);
        misskey.as(alice()).i().iAsync().await().indefinitely();
        Awaitility.await()
                .untilAsserted(() -> assertThat(browser.get("/misskey/accounts").asString())
                        .doesNotContain("Its server has suspended"));
    }

    @Test
    void asksForMoreAndKeepsOneAccountAndOneToken() {
        AccessToken old = provider.tokenFor(alice()).orElseThrow();
        Response away = stepUp("permissions=write:drive&permissions=read:drive");
        assertThat(away.header("Location"))
                .contains("write%3Adrive", "read%3Adrive", "write%3Anotes", "read%3Aaccount");
        Response back = approve(away, "alice");
        assertThat(back.header("Location")).isEqualTo(PAGE + "?account=" + encoded(alice()));
        assertThat(tokens.list(alice())).singleElement().satisfies(token -> assertThat(token.permissions())
                .contains(KnownPermission.WRITE_DRIVE, KnownPermission.WRITE_NOTES));
        assertThat(provider.tokenFor(alice())).isPresent().get().isNotEqualTo(old);
        assertThat(server.revoke(old)).as("the old one was valid still").isFalse();
        assertThat(browser.get(PAGE).asString()).contains("Replaced by a newer token", "Revoked with the server");
        browser.cookies().clear();
        browser.signIn(server, "alice");
        assertThat(tokens.list(alice()))
                .as("a sign-in for less takes nothing away")
                .hasSize(2);
        assertThat(tokens.list(alice()))
                .filteredOn(token -> token.inUse())
                .singleElement()
                .satisfies(token -> assertThat(token.permissions()).contains(KnownPermission.WRITE_DRIVE));
    }

    @Test
    void prefersAWiderTokenOnlyIfTheServerStillAcceptsIt() {
        approve(stepUp("permissions=write:drive"), "alice");
        server.revoke(provider.tokenFor(alice()).orElseThrow());
        browser.signIn(server, "alice");
        assertThat(tokens.list(alice()))
                .filteredOn(token -> token.inUse())
                .singleElement()
                .satisfies(token -> assertThat(token.permissions()).doesNotContain(KnownPermission.WRITE_DRIVE));
        assertThat(browser.get("/misskey/timeline").statusCode()).isEqualTo(200);
    }

    @Test
    void saysWhereTheOlderTokenCannotBeRevoked() {
        server.offerRevocation(false);
        AccessToken old = provider.tokenFor(alice()).orElseThrow();
        Response back = approve(stepUp("permissions=write:drive"), "alice");
        assertThat(browser.get(back.header("Location")).asString())
                .contains("The older one is deleted here, but this server does not let it be revoked from here");
        assertThat(server.revoke(old)).as("the server accepted it still").isTrue();
        Response again = browser.signIn(server, "alice");
        assertThat(again.header("Location")).isEqualTo("/misskey/signed-in");
    }

    @Test
    void losesNothingWhenTheServerFailsToRevoke() {
        server.faults().at("i/revoke-token").loseAnswer();
        approve(stepUp("permissions=write:drive"), "alice");
        assertThat(tokens.list(alice())).singleElement().satisfies(token -> assertThat(token.permissions())
                .contains(KnownPermission.WRITE_DRIVE));
        assertThat(check()).contains("The server accepts the access tokens.", "perhaps still accepted by the server");
    }

    @Test
    void refusesTheApprovalOfAnotherAccount() {
        AccessToken kept = provider.tokenFor(alice()).orElseThrow();
        Response refused = approve(stepUp("permissions=write:drive"), "bob");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("Another account approved");
        assertThat(provider.tokenFor(alice())).contains(kept);
        assertThat(browser.get("/misskey/accounts").asString())
                .contains("@alice")
                .doesNotContain("@bob");
        assertThat(server.requests("i/revoke-token"))
                .as("the token of the other is given back")
                .hasSize(1);
    }

    @Test
    void asksForNothingUnlessAPersonTicksIt() {
        String page = browser.get(PAGE).asString();
        assertThat(page)
                .contains("type=\"checkbox\" name=\"permissions\"")
                .doesNotContainPattern("<input[^>]* checked");
        Response nothing = browser.post(
                "/misskey/login",
                Map.of("begin", Browser.beginToken(browser.get("/misskey")), "account", alice().getName()));
        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(nothing.asString())
                .contains("No permission was chosen", "href=\"/misskey/access?account=" + encoded(alice()));
        assertThat(stepUp("permissions=").statusCode()).isEqualTo(400);
        assertThat(server.requests("miauth")).isEmpty();
    }

    @Test
    void asksForAccountsOfTheSessionOnlyAndRefusesImpossibleNames() {
        Browser bob = new Browser();
        bob.signIn(server, "bob");
        assertThat(bob.get("/misskey/login?account=" + encoded(alice()) + "&permissions=write:drive")
                        .statusCode())
                .isEqualTo(404);
        assertThat(bob.get(PAGE + "?account=" + encoded(alice())).statusCode()).isEqualTo(404);
        assertThat(new Browser()
                        .get("/misskey/login?account=" + encoded(alice()) + "&permissions=write:drive")
                        .statusCode())
                .isEqualTo(303);
        assertThat(stepUp("permissions=write%3Adrive%20x").statusCode()).isEqualTo(400);
        assertThat(stepUp("permissions=" + "x".repeat(200)).statusCode()).isEqualTo(400);
        assertThat(server.requests("miauth")).isEmpty();
    }

    @Test
    void deletesOneTokenOfSeveral() {
        AccessToken made = server.issueToken("alice", KnownPermission.READ_ACCOUNT);
        browser.post(
                "/misskey/accounts/import",
                Map.of("token", browser.token(PAGE), "account", alice().getName(), "accessToken", made.value()));
        assertThat(browser.get(PAGE).asString()).contains("Delete this token", "Made by hand in Misskey");
        String id = tokens.list(alice()).get(0).id().toString();
        Response done = browser.post(PAGE + "/remove", Map.of("token", browser.token(PAGE), "id", id));
        assertThat(browser.get(done.header("Location")).asString())
                .contains("The access token is deleted here, and its server no longer accepts it.")
                .doesNotContain("Delete this token", made.value());
        assertThat(server.revoke(made)).isFalse();
        for (String other : List.of(tokens.list(alice()).get(0).id().toString(), id, "nonsense")) {
            assertThat(browser.post(PAGE + "/remove", Map.of("token", browser.token(PAGE), "id", other))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void revokesWhatApplicationsGotWhenAnAccountIsDisconnected() {
        AccessToken token = provider.tokenFor(alice()).orElseThrow();
        Response done = browser.post("/misskey/accounts/disconnect", Map.of("token", browser.token(PAGE)));
        assertThat(done.header("Location")).isEqualTo("/misskey?disconnected=true");
        assertThat(server.revoke(token)).isFalse();
    }

    @Test
    void saysWhichTokensOfADisconnectedAccountTheServerMayStillAccept() {
        server.offerRevocation(false);
        Response done = browser.post("/misskey/accounts/disconnect", Map.of("token", browser.token(PAGE)));
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.asString())
                .contains("The account is disconnected.", "their servers may still accept them", "Quarkus Misskey");
        Browser program = new Browser().with("Accept", "application/json");
        program.signIn(server, "alice");
        Response answer = program.request()
                .header("Sec-Fetch-Site", "same-origin")
                .delete("/misskey/accounts/" + URLEncoder.encode(server.url(), StandardCharsets.UTF_8) + "/"
                        + alice().userId());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getList("stillAccepted")).isEqualTo(List.of("Quarkus Misskey"));
    }

    @ParameterizedTest
    @CsvSource({"en, Access to the account, What was done", "ja, アカウントへのアクセス, 履歴", "ko, 계정 접근 권한, 기록"})
    void speaksTheLanguageOfThePerson(String language, String title, String log) {
        assertThat(browser.get(PAGE + "?lang=" + language).asString()).contains(title, log);
        assertThat(browser.get("/misskey/data?lang=" + language).statusCode()).isEqualTo(200);
    }

    private String check() {
        Response done = browser.post(PAGE + "/check", Map.of("token", browser.token(PAGE)));
        assertThat(done.statusCode()).isEqualTo(303);
        return browser.get(done.header("Location")).asString();
    }

    private Response stepUp(String permissions) {
        return browser.get("/misskey/login?account=" + encoded(alice()) + "&" + permissions + "&return="
                + URLEncoder.encode(PAGE + "?account=" + encoded(alice()), StandardCharsets.UTF_8));
    }

    private Response approve(Response away, String username) {
        URI back = URI.create(server.approve(URI.create(away.header("Location")), username)
                .callback()
                .orElseThrow());
        return browser.get(back.getRawPath() + "?" + back.getRawQuery());
    }

    private AccountRef alice() {
        return new AccountRef(server.url(), server.users().get(0).id());
    }

    private static String encoded(AccountRef account) {
        return URLEncoder.encode(account.getName(), StandardCharsets.UTF_8);
    }
}
