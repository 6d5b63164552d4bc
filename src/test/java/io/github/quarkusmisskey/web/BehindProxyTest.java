package io.github.quarkusmisskey.web;

import io.github.quarkusmisskey.BehindProxy;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.devserver.Flow;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages as they are in production: at a public https address, behind a proxy, with a tight rate limit. */
@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
@TestProfile(BehindProxy.class)
class BehindProxyTest {

    @InjectDevServer
    DevServer server;

    @Test
    void comesBackByThePublicAddressWithCookiesForThisHostAlone() {
        Browser browser = new Browser().with("X-Forwarded-For", "192.0.2.1");
        assertThat(browser.begin(server, "").toString())
                .contains("callback=https%3A%2F%2Fapp.example%2Fmisskey%2Fcallback");
        Response ended = browser.signIn(server, "alice");
        Cookie session = ended.detailedCookie("__Host-misskey-session");
        assertThat(session.isSecured()).isTrue();
        assertThat(session.isHttpOnly()).isTrue();
        assertThat(session.getPath()).isEqualTo("/");
        assertThat(session.getMaxAge()).isBetween(1700L, 1800L);
        assertThat(browser.cookies()).containsKeys("__Host-misskey-browser", "__Host-misskey-server");
        assertThat(browser.get("/misskey/signed-in").header("Strict-Transport-Security"))
                .contains("max-age=");
        assertThat(browser.get("/members/anybody").asString()).endsWith("@" + server.url());

        Response moved = browser.request()
                .header("Origin", "https://app.example")
                .contentType("application/json")
                .post("/misskey/logout");
        assertThat(moved.statusCode()).isEqualTo(204);
        assertThat(moved.detailedCookie("__Host-misskey-session").isSecured()).isTrue();
    }

    @Test
    void describesItselfToServersByThePublicAddress() {
        Browser browser = new Browser().with("X-Forwarded-For", "192.0.2.2");
        server.offer(Flow.OAUTH);
        assertThat(browser.begin(server, "").toString())
                .contains(
                        "client_id=https%3A%2F%2Fapp.example%2Fmisskey%2Foauth%2Fclient",
                        "redirect_uri=https%3A%2F%2Fapp.example%2Fmisskey%2Fcallback");
        server.reset();
        Response page = browser.get("/misskey/oauth/client");
        assertThat(page.header("Link")).isEqualTo("<https://app.example/misskey/callback>; rel=\"redirect_uri\"");
        assertThat(page.asString())
                .contains(
                        "<link rel=\"redirect_uri\" href=\"https://app.example/misskey/callback\">",
                        "<img class=\"u-logo\" src=\"https://app.example/logo.png\"",
                        "<a class=\"u-url p-name\" href=\"https://app.example/misskey/oauth/client\" dir=\"auto\">Notes &amp; more</a>");
    }

    @Test
    void asksAClientWithTooManyTriesToWait() {
        Browser eager = new Browser().with("X-Forwarded-For", "192.0.2.7");
        for (int i = 0; i < 3; i++) {
            assertThat(eager.get("/misskey/callback?session=x").statusCode()).isEqualTo(400);
        }
        Response refused = eager.get("/misskey/login?host=demo");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 20);
        assertThat(refused.asString()).contains("Too many tries", "Try again in");
        assertThat(refused.header("Content-Security-Policy")).contains("default-src 'none'");
        Response program = eager.with("Accept", "application/json").get("/misskey/login?host=demo");
        assertThat(program.jsonPath().getString("error")).isEqualTo("TOO_MANY");

        assertThat(eager.get("/misskey").statusCode()).isEqualTo(200);
        Browser calm = new Browser().with("X-Forwarded-For", "192.0.2.8");
        assertThat(calm.get("/misskey/login?host=demo").statusCode()).isEqualTo(303);
    }

    @Test
    void countsByTheAddressThatAProxyWroteAndNotByWhatTheClientSays() {
        for (int i = 0; i < 4; i++) {
            Browser liar = new Browser().with("X-Forwarded-For", "203.0.113." + i + ", 192.0.2.20, 198.51.100.7");
            assertThat(liar.get("/misskey/callback?session=x").statusCode()).isEqualTo(i < 3 ? 400 : 429);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"unknown", "_hidden", "[2001:db8::7]:4711", "\"[2001:db8::8]:1\"", "192.0.2.30:99", "x, ", "%"})
    void takesEveryFormThatProxiesWrite(String forwarded) {
        Response answer = new Browser().with("X-Forwarded-For", forwarded).get("/misskey/callback?session=x");
        assertThat(answer.statusCode()).as(forwarded).isIn(400, 429);
    }
}
