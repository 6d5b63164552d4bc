package io.github.quarkusmisskey.web;

import io.github.quarkusmisskey.devserver.DevServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class PagesTest {

    private final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(
            strings = {"/misskey", "/misskey/login?host=!", "/misskey/callback?session=x", "/misskey/accounts", "/"})
    void guardsEveryPageWithHeaders(String page) {
        Response answer = browser.get(page);
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "connect-src")
                .doesNotContainPattern("script-src (?!'self'(;|$))");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        assertThat(answer.header("Strict-Transport-Security")).isNull();
    }

    @Test
    void leavesTheApplicationsOwnPagesAlone() {
        Response own = browser.get("/members/anybody");
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.header("Content-Security-Policy")).isNull();
        assertThat(own.header("Cache-Control")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'ko-KR,ko;q=0.9,en;q=0.8', ko, 사용 중인 Misskey 서버",
        "'ja', ja, お使いのMisskeyサーバー",
        "'fr-FR,ja;q=0.5', ja, お使いのMisskeyサーバー",
        "'fr', en, Your Misskey server",
        "'*', en, Your Misskey server"
    })
    void speaksTheLanguageOfTheBrowser(String accepted, String tag, String label) {
        assertThat(browser.with("Accept-Language", accepted).get("/misskey").asString())
                .contains("<html lang=\"" + tag + "\"", label);
    }

    @Test
    void keepsTheLanguageThatWasChosen() {
        assertThat(browser.get("/misskey?host=misskey.example&lang=ko").asString())
                .contains("lang=\"ko\"", "href=\"/misskey?host=misskey.example&amp;lang=ja\"");
        assertThat(browser.get("/misskey").asString()).contains("<html lang=\"ko\"");
        assertThat(browser.get("/misskey?lang=xx").asString()).contains("<html lang=\"ko\"");
        assertThat(browser.get("/misskey/callback?session=x").asString()).contains("알 수 없는 로그인입니다");
    }

    @Test
    void offersNoLinkThatRepeatsASignIn() {
        assertThat(browser.get("/misskey/callback?session=secret").asString())
                .contains("href=\"/misskey?lang=ko\"")
                .doesNotContain("secret");
    }

    @Test
    void servesTheStyleSheetForEver() {
        String page = browser.get("/misskey").asString();
        String style = page.replaceAll("(?s).*href=\"(/misskey/assets/style.css\\?v=[0-9a-f]+)\".*", "$1");
        Response answer = browser.get(style);
        assertThat(answer.contentType()).isEqualTo("text/css;charset=UTF-8");
        assertThat(answer.header("Cache-Control")).contains("immutable");
        assertThat(browser.get("/misskey/assets/icon.svg").contentType()).startsWith("image/svg+xml");
    }

    @Test
    void loadsNothingFromElsewhere() {
        assertThat(browser.get("/misskey").asString())
                .doesNotContain("style=", "src=\"http", "href=\"http")
                .containsOnlyOnce("<script")
                .contains("<script src=\"/misskey/assets/page.js?v=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/a/b/c.php", "/wp-login.php?x=1"})
    void answersUnknownAddressesOfTheWholeSite(String address) {
        Response unknown = browser.get(address);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.contentType()).startsWith("text/html");
        assertThat(unknown.asString()).contains("There is nothing here", "href=\"/misskey\">Go to the start page");
        assertThat(unknown.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(unknown.header("Cache-Control")).isEqualTo("no-store");
        assertThat(browser.request().put(address).statusCode()).isEqualTo(404);
        Response program = new Browser().with("Accept", "application/json").get(address);
        assertThat(program.statusCode()).isEqualTo(404);
        assertThat(program.asString()).doesNotContain("<html");
    }

    @Test
    void answersEveryMethodAtAnUnknownAddressAlike() {
        for (Method method : new Method[] {Method.PUT, Method.PATCH, Method.DELETE, Method.POST}) {
            Response unknown = browser.request().request(method, "/misskey/nothing/here");
            assertThat(unknown.statusCode()).as(method.name()).isEqualTo(404);
            assertThat(unknown.asString()).contains("There is nothing here");
        }
    }

    @Test
    void hasOneTextForTheTimeThatAServerIsSilent() {
        assertThat(browser.get("/misskey").asString())
                .contains("role=\"status\" data-text=\"The server has not answered yet.");
    }

    @Test
    void leadsFromTheRootToTheStartPage() {
        Response root = browser.get("/");
        assertThat(root.statusCode()).isEqualTo(303);
        assertThat(root.header("Location")).isEqualTo("/misskey");
    }
}
