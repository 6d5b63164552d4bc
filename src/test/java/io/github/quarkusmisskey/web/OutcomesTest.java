package io.github.quarkusmisskey.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.devserver.FaultSpec;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a call met, on each page that makes one: what the person is told, and what they can do. */
@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class OutcomesTest {

    @InjectDevServer
    DevServer server;

    private final Browser browser = new Browser();
    private String note;

    @BeforeEach
    void signIn() {
        server.reset();
        String user = "o" + UUID.randomUUID().toString().substring(0, 8);
        server.addUser(user, "Reader");
        browser.signIn(server, user);
        note = server.postNote(user, "a note");
    }

    @AfterEach
    void heal() {
        server.faults().clear();
    }

    /**
     * Each outcome: what the server answers, the status of the page, its title, its advice, and the button or link of a
     * page that was loaded and of a form that was sent.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401|AUTHENTICATION_FAILED|403|The server no longer accepts your access|in the settings of your account"
                        + "|>Sign in again</button>|>Sign in again</button>",
                "403|YOUR_ACCOUNT_SUSPENDED|403|The account is suspended|Calls work again when that ends"
                        + "|>Go to my accounts</a>|>Go back</a>",
                "403|PERMISSION_DENIED|403|A permission is missing|The access token in use is the one named"
                        + "|name=\"permissions\" value=\"PERMISSION\"|name=\"permissions\" value=\"PERMISSION\"",
                "403|ROLE_PERMISSION_DENIED|403|The server does not allow this|signing in again does not help"
                        + "|>Go to my accounts</a>|>Go back</a>",
                "400|ACCESS_DENIED|403|The server does not allow this|signing in again does not help"
                        + "|>Go to my accounts</a>|>Go back</a>",
                "429|RATE_LIMIT_EXCEEDED|503|The server asks you to wait|Try again in 11 seconds"
                        + "|>Try again</a>|>Go back</a>",
                "500|INTERNAL_ERROR|502|The server has a problem|Try again later|>Try again</a>|>Go back</a>",
                "400|NO_SUCH_NOTE|404|The Misskey server does not know this|may have been deleted"
                        + "|>Go to my accounts</a>|>Go back</a>",
                "404|NO_SUCH_ENDPOINT|502|The server cannot do this|It is too old|>Go to my accounts</a>|>Go back</a>",
                "400|INVALID_PARAM|502|The server refused|Change it and try again|>Go to my accounts</a>|>Go back</a>",
                "0|CUT|502|The server cannot be reached|Nothing is wrong with your account|>Try again</a>|>Go back</a>"
            })
    void areToldOnEachPage(int status, String code, int page, String title, String advice, String loaded, String sent) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("/misskey/timeline", "notes/timeline read:account");
        pages.put("/misskey/notifications", "i/notifications read:notifications");
        pages.put("/misskey/note?id=" + note, "notes/show read:account");
        pages.put("/misskey/notes/new?reply=" + note, "notes/show read:account");
        pages.forEach((path, call) -> {
            meet(call, status, code);
            Response shown = browser.get(path);
            server.faults().clear();
            if (status == 0) {
                // So many in a row would open the circuit.
                assertThat(browser.get(path).statusCode()).as(path).isEqualTo(200);
            }
            tells(path, shown, page, title, advice);
            String permission = call.split(" ")[1];
            boolean known = permission.startsWith("read:notifications") || !loaded.contains("PERMISSION");
            assertThat(shown.asString())
                    .as(path)
                    .contains(known ? loaded.replace("PERMISSION", permission) : "/misskey/access?account=");
        });
        Map<String, String> fields = new HashMap<>(Map.of("account", "", "id", note, "reaction", "🎉"));
        fields.put("token", browser.token("/misskey/accounts"));
        meet("notes/reactions/create", status, code);
        Response refused = browser.post("/misskey/note/react", fields);
        tells("the form of a reaction", refused, page, title, advice);
        assertThat(refused.asString()).contains(sent.replace("PERMISSION", "write:reactions"));
        server.faults().clear();
        Map<String, String> draft = new HashMap<>(Map.of("account", "", "text", "kept", "visibility", "public"));
        draft.put("token", browser.token("/misskey/accounts"));
        meet("notes/create", status, code);
        Response notPosted = browser.post("/misskey/notes/new", draft);
        tells("the form of a note", notPosted, page, title, advice);
        assertThat(notPosted.asString()).contains("The note was not posted.", "kept</textarea>");
    }

    private void meet(String call, int status, String code) {
        FaultSpec fault = server.faults().at(call.split(" ")[0]);
        switch (status) {
            case 0 -> fault.cutConnection();
            case 429 -> fault.rateLimit("11");
            default ->
                fault.answer(
                        status,
                        "application/json",
                        "{\"error\":{\"code\":\"" + code + "\",\"message\":\"No.\",\"id\":\"x\"}}");
        }
    }

    private static void tells(String page, Response shown, int status, String title, String advice) {
        assertThat(shown.statusCode()).as(page).isEqualTo(status);
        assertThat(shown.asString()).as(page).contains(title, advice).doesNotContain("<h1>Error");
    }
}
