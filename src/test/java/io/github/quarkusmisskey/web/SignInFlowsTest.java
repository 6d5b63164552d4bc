package io.github.quarkusmisskey.web;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.devserver.Flow;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class SignInFlowsTest {

    @InjectDevServer
    DevServer server;

    private final Browser browser = new Browser();

    @BeforeEach
    void reset() {
        server.reset();
    }

    @ParameterizedTest
    @EnumSource(Flow.class)
    void leadsToTheConsentPageAndBackToTheResult(Flow flow) {
        server.offer(flow);
        String callback = browser.callback(server, "alice", "&return=%2Fmembers");
        assertThat(browser.get(callback).header("Location")).isEqualTo("/members");
        assertThat(browser.get("/misskey/signed-in").asString()).contains("You are signed in", "Alice");
        assertThat(browser.get(callback).header("Location")).isEqualTo("/members");
    }

    @ParameterizedTest
    @EnumSource(Flow.class)
    void refusesTheCallbackInAnotherBrowser(Flow flow) {
        server.offer(flow);
        String callback = browser.callback(server, "alice", "");
        Browser thief = new Browser();
        Response stolen = thief.get(callback);
        assertThat(stolen.statusCode()).isEqualTo(403);
        assertThat(stolen.asString()).contains("This sign-in began in another browser");
        assertThat(thief.get("/members/anybody").asString()).isEqualTo("anonymous");
        assertThat(browser.get(callback).statusCode()).isEqualTo(303);
    }

    @Test
    void describesItselfToServersWithOAuth() {
        Response page = new Browser().get("/misskey/oauth/client");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.contentType()).startsWith("text/html");
        String callback = page.header("Link").replaceFirst("<(.*)>; rel=\"redirect_uri\"", "$1");
        assertThat(URI.create(callback)).hasPath("/misskey/callback").hasNoQuery();
        assertThat(page.asString())
                .contains(
                        "<link rel=\"redirect_uri\" href=\"" + callback + "\">",
                        "<a class=\"u-url p-name\" href=\"" + callback.replace("/callback", "/oauth/client")
                                + "\" dir=\"auto\">Quarkus Misskey</a>")
                .doesNotContain("u-logo");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(page.detailedCookies().asList()).isEmpty();
    }

    @Test
    void tellsThatASilentServerIsWaitedForAndThenHowItEnded() {
        server.offer(Flow.MIAUTH);
        String callback = browser.callback(server, "alice", "");
        server.faults().at("miauth/*/check").delay(Duration.ofSeconds(4));
        Response waiting = browser.load(callback);
        server.faults().clear();
        assertThat(waiting.statusCode()).isEqualTo(503);
        assertThat(waiting.header("Refresh")).isEqualTo("3");
        assertThat(waiting.asString()).contains("Your sign-in is being checked");
        assertThat(browser.get(callback).header("Location")).isEqualTo("/misskey/signed-in");
    }

    @Test
    void tellsThatASilentServerIsWaitedForAndThenGoesOnToItsPage() {
        server.offer(Flow.MIAUTH);
        String start = "/misskey?return=%2Fmembers";
        Map<String, String> form =
                Map.of("begin", Browser.beginToken(browser.get(start)), "host", server.url(), "return", "/members");
        server.faults().at("meta").delay(Duration.ofSeconds(5));
        Response left = browser.send("/misskey/login", form);
        String page = left.header("Location");
        assertThat(left.statusCode()).isEqualTo(303);
        assertThat(page).startsWith("/misskey/login/waiting?");
        Response waiting = browser.load(page);
        assertThat(waiting.statusCode()).isEqualTo(503);
        assertThat(waiting.header("Refresh")).isEqualTo("3");
        assertThat(waiting.asString()).contains("Waiting for your server");
        String consent = browser.get(page).header("Location");
        assertThat(consent).startsWith(server.url() + "/miauth/");
        assertThat(server.requests("meta")).as("asked once for all").hasSize(1);
        URI back = URI.create(
                server.approve(URI.create(consent), "alice").callback().orElseThrow());
        assertThat(browser.get(back.getRawPath() + "?" + back.getRawQuery()).header("Location"))
                .isEqualTo("/members");
    }

    @Test
    void waitsForNoSignInThatThisBrowserDidNotAskFor() {
        String asked = "/misskey/login/waiting?host=" + server.url() + "&account=";
        assertThat(browser.get(asked).asString()).contains("value=\"" + server.url() + "\"");
        String proof = Browser.beginToken(browser.get("/misskey"));
        assertThat(browser.get(asked + "&proof=" + proof).statusCode()).isEqualTo(200);
        assertThat(browser.get(asked).asString()).contains("href=\"/misskey?lang=");
        assertThat(server.requests("meta")).isEmpty();
    }

    @Test
    void takesARejectionByOAuthForOne() {
        server.offer(Flow.OAUTH);
        URI back = URI.create(server.reject(browser.begin(server, "")).orElseThrow());
        Response refused = browser.get(back.getRawPath() + "?" + back.getRawQuery());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.asString()).contains("The sign-in was not approved");
    }

    @ParameterizedTest
    @CsvSource({
        "en, The answer came from another server, This server offers no way to sign in here, The server did not complete",
        "ja, 別のサーバーから応答がありました, このサーバーではログインできません, サーバーがログインを完了しませんでした",
        "ko, 다른 서버에서 응답이 왔습니다, 이 서버로는 로그인할 수 없습니다, 서버가 로그인을 완료하지 않았습니다"
    })
    void tellsWhatWentWrongInThePersonsLanguage(String language, String mismatch, String noFlow, String refused) {
        browser.with("Accept-Language", language);
        server.offer(Flow.OAUTH);
        String callback = browser.callback(server, "alice", "");
        Response another = browser.get(callback.replaceFirst("iss=[^&]*", "iss=https%3A%2F%2Fevil.example"));
        assertThat(another.statusCode()).isEqualTo(403);
        assertThat(another.asString()).contains(mismatch);

        Response forged = browser.get(browser.callback(server, "alice", "").replaceFirst("code=[^&]*", "code=x"));
        assertThat(forged.statusCode()).isEqualTo(502);
        assertThat(forged.asString()).contains(refused);

        server.offer();
        Response none = browser.get("/misskey/login?host=" + server.url());
        assertThat(none.statusCode()).isEqualTo(502);
        assertThat(none.asString()).contains(noFlow);
    }

    @Test
    void knowsNoCallbackThatIsNone() {
        for (String query : List.of("", "?code=x&iss=https://misskey.example", "?error=access_denied")) {
            Response unknown = browser.get("/misskey/callback" + query);
            assertThat(unknown.statusCode()).isEqualTo(400);
            assertThat(unknown.asString()).contains("This sign-in is not known");
        }
    }
}
