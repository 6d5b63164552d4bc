package io.github.quarkusmisskey.web;

import java.util.Map;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class ImportTest {

    private static final String PAGE = "/misskey/accounts";

    @InjectDevServer
    DevServer server;

    private final Browser browser = new Browser();

    @BeforeEach
    void signIn() {
        server.reset();
        browser.signIn(server, "alice");
    }

    @Test
    void takesATokenForAnAccountOfTheSession() {
        AccessToken made = server.issueToken("alice", KnownPermission.READ_ACCOUNT);
        Response done = send(made.value() + " ");
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(done.header("Location")).isEqualTo(PAGE + "?imported=true");
        assertThat(browser.get(done.header("Location")).asString())
                .contains("The token is stored and in use.", "Not known: those that you chose")
                .doesNotContain(made.value());
    }

    @Test
    void tellsWhatIsWrongWithATokenWithoutRepeatingIt() {
        tells(422, "The server does not know this token", "aMistypedToken");
        tells(
                422,
                "The token may not see its account",
                server.issueToken("alice", KnownPermission.WRITE_NOTES).value());
        tells(
                422,
                "The token belongs to another account",
                server.issueToken("bob", KnownPermission.READ_ACCOUNT).value());
        tells(400, "That is no access token", "a secret sentence");
        assertThat(send("").asString()).contains("That is no access token");
        assertThat(browser.get(PAGE).asString())
                .contains("Write and delete notes", "@alice")
                .doesNotContain("@bob");
    }

    @Test
    void saysWhichTokenIsTooWeakAndAsksForWhatItLacks() {
        String made = server.issueToken("alice", KnownPermission.READ_ACCOUNT).value();
        assertThat(send(made).statusCode()).isEqualTo(303);
        Response refused = browser.get("/misskey/notifications");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.asString())
                .contains("A permission is missing", "the one that you made by hand", "Read your notifications")
                .contains("name=\"permissions\" value=\"read:notifications\"", "name=\"begin\"")
                .contains("name=\"return\" value=\"/misskey/notifications\"", "/misskey/access?account=")
                .doesNotContain("id=\"host\"", made);
        Response written = browser.post(
                "/misskey/notes/new",
                Map.of(
                        "token",
                        browser.token("/misskey/notes/new"),
                        "account",
                        alice(),
                        "text",
                        "kept",
                        "visibility",
                        "public"));
        assertThat(written.asString())
                .contains("kept", "the one that you made by hand", "name=\"permissions\" value=\"write:notes\"");
        assertThat(browser.with("Accept-Language", "ja")
                        .get("/misskey/notifications")
                        .asString())
                .contains("ご自身が作成したもの");
    }

    @Test
    void namesTheApplicationWhoseTokenIsTooWeak() {
        server.faults()
                .at("i/notifications")
                .answer(403, "application/json", "{\"error\":{\"code\":\"PERMISSION_DENIED\",\"id\":\"x\"}}");
        assertThat(browser.get("/misskey/notifications").asString())
                .contains("the one named", "Quarkus Misskey", "name=\"permissions\" value=\"read:notifications\"");
    }

    @Test
    void signsNobodyInByATokenAlone() {
        String token = server.issueToken("alice", KnownPermission.READ_ACCOUNT).value();
        Response stranger = new Browser().post(PAGE + "/import", Map.of("account", alice(), "accessToken", token));
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(stranger.detailedCookies().asList())
                .noneMatch(cookie -> cookie.getName().contains("session"));
        Browser bob = new Browser();
        bob.signIn(server, "bob");
        Response other =
                bob.post(PAGE + "/import", Map.of("token", bob.token(PAGE), "account", alice(), "accessToken", token));
        assertThat(other.statusCode()).isEqualTo(404);
        assertThat(bob.get(PAGE).asString()).contains("@bob").doesNotContain("@alice");
    }

    @ParameterizedTest
    @CsvSource({"en, Use a token made in Misskey", "ko, Misskey 설정에서 만든 토큰 사용", "ja, Misskeyの設定で作成したトークンを使う"})
    void offersAFormWhoseFieldHasALabelAndIsNotFilledIn(String language, String title) {
        assertThat(browser.get(PAGE + "?lang=" + language).asString())
                .contains(
                        title,
                        "<label for=\"import-0\">",
                        "id=\"import-0\" name=\"accessToken\" type=\"password\" required"
                                + " aria-describedby=\"import-text-0\"",
                        "autocomplete=\"off\"");
    }

    private void tells(int status, String title, String token) {
        Response answer = send(token);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.asString()).contains(title).doesNotContain(token);
    }

    private Response send(String token) {
        return browser.post(
                PAGE + "/import", Map.of("token", browser.token(PAGE), "account", alice(), "accessToken", token));
    }

    private String alice() {
        return server.users().get(0).id() + "@" + server.url();
    }
}
