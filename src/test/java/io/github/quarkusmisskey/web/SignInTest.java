package io.github.quarkusmisskey.web;

import java.net.URI;
import java.util.List;
import java.util.Map;

import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class SignInTest {

    @InjectDevServer
    DevServer server;

    private final Browser browser = new Browser();

    @BeforeEach
    void reset() {
        server.reset();
    }

    @AfterEach
    void heal() {
        server.faults().clear();
    }

    @Test
    void leadsToTheConsentPageAndBackToTheResult() {
        Response begun = browser.get("/misskey/login?host=" + server.url());
        assertThat(begun.statusCode()).isEqualTo(303);
        assertThat(begun.header("Location"))
                .startsWith(server.url() + "/miauth/")
                .contains("callback=http%3A%2F%2Flocalhost%3A");
        URI back = URI.create(server.approve(URI.create(begun.header("Location")), "alice")
                .callback()
                .orElseThrow());

        Response ended = browser.get(back.getRawPath() + "?" + back.getRawQuery());
        assertThat(ended.statusCode()).isEqualTo(303);
        assertThat(ended.header("Location")).isEqualTo("/misskey/signed-in");
        assertThat(browser.get("/misskey/signed-in").asString())
                .contains("You are signed in", "Alice", "@alice · " + server.url());
    }

    @Test
    void givesCookiesThatScriptsAndOtherSitesDoNotGet() {
        Response begun = browser.get("/misskey/login?host=" + server.url());
        Cookie secret = begun.detailedCookie("misskey-browser");
        assertThat(secret.getValue()).matches("[A-Za-z0-9_-]{43}");
        Response ended = new Browser().signIn(server, "alice");
        Cookie session = ended.detailedCookie("misskey-session");
        assertThat(session.getMaxAge()).isBetween(12 * 3600L - 60, 12 * 3600L);
        for (Cookie cookie : new Cookie[] {secret, session}) {
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getSameSite()).isEqualTo("Lax");
            assertThat(cookie.getPath()).isEqualTo("/");
            assertThat(cookie.getDomain()).isNull();
        }
        assertThat(session.getValue()).doesNotContain("alice").hasSizeLessThan(4000);
    }

    @Test
    void goesToThePageThatWasAskedFor() {
        Response ended = browser.get(browser.callback(server, "alice", "&return=%2Fmembers%3Fx%3D1"));
        assertThat(ended.header("Location")).isEqualTo("/members?x=1");
        assertThat(browser.get("/members").asString()).endsWith("@" + server.url());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%2F%2Fevil.example",
                "https%3A%2F%2Fevil.example",
                "%2F%5Cevil.example",
                "%2F%09%2Fevil.example",
                "%2F%0D%0ASet-Cookie%3A%20a%3Db",
                "javascript%3Aalert(1)",
                "%2Fmisskey%2Flogin%3Fhost%3Devil.example",
                "%2Fmisskey%2Fcallback%3Fsession%3Dx"
            })
    void neverGoesToAnotherSite(String target) {
        Response ended = browser.get(browser.callback(server, "alice", "&return=" + target));
        assertThat(ended.header("Location")).isEqualTo("/misskey/signed-in");
    }

    @Test
    void refusesTheCallbackInAnotherBrowserWithoutAskingTheServer() {
        String callback = browser.callback(server, "alice", "");
        String session = callback.substring(callback.indexOf("session=") + 8);
        Browser thief = new Browser();
        Response stolen = thief.get(callback);
        assertThat(stolen.statusCode()).isEqualTo(403);
        assertThat(stolen.asString()).contains("This sign-in began in another browser");
        assertThat(server.checks(session)).isZero();
        assertThat(thief.get("/members/anybody").asString()).isEqualTo("anonymous");

        assertThat(browser.get(callback).statusCode()).isEqualTo(303);
    }

    @Test
    void answersASecondClickLikeTheFirst() {
        String callback = browser.callback(server, "alice", "");
        String session = callback.substring(callback.indexOf("session=") + 8);
        assertThat(browser.get(callback).header("Location")).isEqualTo("/misskey/signed-in");
        assertThat(browser.get(callback).header("Location")).isEqualTo("/misskey/signed-in");
        assertThat(server.checks(session)).isEqualTo(1);
    }

    @Test
    void tellsThatNobodyApproved() {
        URI consent = browser.begin(server, "");
        server.reject(consent);
        String session = consent.getPath().substring("/miauth/".length());
        Response refused = browser.get("/misskey/callback?session=" + session);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.asString()).contains("The sign-in was not approved");
    }

    @Test
    void tellsThatTheAnswerWasLost() {
        String callback = browser.callback(server, "alice", "");
        server.faults().at("miauth/*/check").loseAnswer();
        Response lost = browser.get(callback);
        assertThat(lost.statusCode()).isEqualTo(502);
        assertThat(lost.asString()).contains("The server&#39;s answer was lost", "Sign in again");
        assertThat(browser.get("/members/anybody").asString()).isEqualTo("anonymous");
    }

    @Test
    void tellsWhatIsWrongWithTheHostAndKeepsWhatWasTyped() {
        Response refused = browser.get("/misskey/login?host=misskey.example%2Fpath&return=%2Fmembers");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.asString())
                .contains(
                        "That is no Misskey server",
                        "from the slash on",
                        "value=\"misskey.example/path\"",
                        "name=\"return\" value=\"/members\"");
        assertThat(browser.get("/misskey/login").asString()).contains("Type the name of your server");
        Response open = browser.get("/misskey/login?return=%2Fmembers");
        assertThat(open.statusCode()).isEqualTo(200);
        assertThat(open.asString())
                .contains("name=\"return\" value=\"/members\"", "Your Misskey server")
                .doesNotContain("role=\"alert\"");
    }

    @Test
    void tellsThatTheServerIsNotThere() {
        Response refused = browser.get("/misskey/login?host=http://localhost:1");
        assertThat(refused.statusCode()).isEqualTo(502);
        assertThat(refused.asString()).contains("The server cannot be reached");
        server.faults().at("meta").answer(200, "text/html", "<h1>Hello</h1>");
        Response other = browser.get("/misskey/login?host=" + server.url());
        assertThat(other.statusCode()).isEqualTo(502);
        assertThat(other.asString())
                .contains("The server does not answer as Misskey")
                .doesNotContain("Check the name");
        Response typed = browser.get("/misskey/login?host=" + server.url().replace("localhost", "127.0.0.1"));
        assertThat(typed.statusCode()).isEqualTo(502);
        assertThat(typed.asString()).contains("There is no Misskey on this server", "Check the name");
    }

    @Test
    void blamesNoNameThatWasChosenFromTheList() {
        assertThat(browser.get("/misskey/login?host=http://localhost:1").asString())
                .contains("Check the name for typing mistakes", "value=\"http://localhost:1\"");
        server.faults().at("meta").answer(502, "text/html", "<h1>Bad gateway</h1>");
        Response down = browser.get("/misskey/login?host=demo");
        assertThat(down.statusCode()).isEqualTo(502);
        assertThat(down.asString())
                .contains("The server does not answer", "It may be down or busy. Try again later.")
                .doesNotContain("typing", "id=\"host\"");
    }

    @Test
    void asksFirstUnlessAClickOnThisSiteBeginsTheSignIn() {
        String link = "/misskey/login?host=" + server.url() + "&return=/members";
        for (String from : List.of("cross-site", "same-site", "none", "")) {
            Browser elsewhere = new Browser().with("Sec-Fetch-Site", from);
            Response asked = elsewhere.get(link);
            assertThat(asked.statusCode()).as(from).isEqualTo(200);
            assertThat(asked.asString())
                    .contains("not asked for on this site", "value=\"" + server.url() + "\"", "value=\"/members\"")
                    .doesNotContain("Demo server");
            String token = Browser.beginToken(asked);
            Map<String, String> form = Map.of("host", server.url(), "return", "/members", "begin", token);
            assertThat(elsewhere.form("/misskey/login", form).header("Location"))
                    .startsWith(server.url() + "/miauth/");
            assertThat(new Browser()
                            .with("Sec-Fetch-Site", from)
                            .form("/misskey/login", form)
                            .statusCode())
                    .as("the token is another browser's")
                    .isEqualTo(200);
        }
    }

    @Test
    void keepsWhatFurtherPermissionsWereAskedForUntilItIsConfirmed() {
        browser.signIn(server, "alice");
        String account = browser.get("/members").asString();
        Response asked = browser.with("Sec-Fetch-Site", "cross-site")
                .get("/misskey/login?account=" + account.replace("@", "%40") + "&permissions=write:drive");
        assertThat(asked.asString())
                .contains("name=\"permissions\" value=\"write:drive\"", "name=\"account\" value=\"" + account + "\"");
        Response left = browser.form(
                "/misskey/login",
                Map.of("account", account, "permissions", "write:drive", "begin", Browser.beginToken(asked)));
        assertThat(left.header("Location")).contains("write%3Adrive");
    }

    @Test
    void acceptsTheConfiguredNameAndOffersTheServerUsedLast() {
        assertThat(browser.get("/misskey/login?host=demo").header("Location")).startsWith(server.url() + "/miauth/");
        assertThat(browser.get("/misskey").asString()).contains("Demo server", "Last used");
        assertThat(new Browser().get("/misskey").asString())
                .contains("Demo server")
                .doesNotContain("Last used");
    }

    @Test
    void changesTheSessionAtEverySignIn() {
        browser.signIn(server, "alice");
        String first = browser.cookies().get("misskey-session");
        String formOfFirst = browser.token("/misskey/notes/new");
        browser.signIn(server, "bob");
        assertThat(browser.cookies().get("misskey-session")).isNotEqualTo(first);
        Response old = browser.post("/misskey/logout", java.util.Map.of("token", formOfFirst));
        assertThat(old.statusCode()).isEqualTo(403);
    }

    @Test
    void recognisesATokenWithoutPermissions() {
        URI consent = browser.begin(server, "&return=%2Fmembers");
        URI nothing = URI.create(consent.toString().replaceFirst("permission=[^&]*", "permission="));
        URI back = URI.create(server.approve(nothing, "bob").callback().orElseThrow());
        Response ended = browser.get(back.getRawPath() + "?" + back.getRawQuery());
        assertThat(ended.header("Location")).isEqualTo("/misskey/signed-in?return=%2Fmembers");
        assertThat(browser.get(ended.header("Location")).asString())
                .contains("The token has no permissions", "href=\"/members\"");
    }

    @Test
    void signsOut() {
        String callback = browser.callback(server, "alice", "");
        browser.get(callback);
        Response out = browser.post("/misskey/logout", java.util.Map.of("token", browser.token("/misskey/notes/new")));
        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(out.header("Location")).isEqualTo("/misskey?signed-out=true");
        assertThat(browser.get(out.header("Location")).asString()).contains("You are signed out.");
        assertThat(new Browser()
                        .with("Accept-Language", "ja")
                        .get("/misskey?signed-out-everywhere=true")
                        .asString())
                .contains("すべてのブラウザーからログアウトしました");
        assertThat(browser.get("/members/anybody").asString()).isEqualTo("anonymous");
        assertThat(browser.get(callback).statusCode()).isEqualTo(403);
    }
}
