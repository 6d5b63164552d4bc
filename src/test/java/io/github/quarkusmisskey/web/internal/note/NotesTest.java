package io.github.quarkusmisskey.web.internal.note;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.model.Note;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.github.quarkusmisskey.web.Browser;
import io.github.quarkusmisskey.web.internal.message.Messages;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class NotesTest {

    private static final String MARKUP = "<script>alert('x')</script><img src=x onerror=alert(1)>\"'&";

    @InjectDevServer
    DevServer server;

    private final Browser browser = new Browser();

    @BeforeEach
    void signIn() {
        server.reset();
        String user = "u" + UUID.randomUUID().toString().substring(0, 8);
        server.addUser(user, MARKUP);
        browser.signIn(server, user);
    }

    @AfterEach
    void heal() {
        server.faults().clear();
    }

    @Test
    void postsANoteAndShowsItInTheTimeline() {
        String text = "Hello 世界 👋\r\nsecond line " + UUID.randomUUID();
        Response posted = write(text, "careful", "followers");
        assertThat(posted.statusCode()).isEqualTo(303);
        assertThat(browser.get(posted.header("Location")).asString()).contains("Your note is posted");
        assertThat(browser.get("/misskey/timeline").asString())
                .contains(text.replace("\r\n", "\n"), "careful", "Followers only");
    }

    @Test
    void postsOnceHoweverOftenTheFormIsSent() {
        String text = "once " + UUID.randomUUID();
        Map<String, String> form = form(text, "", "home");
        Response first = browser.post("/misskey/notes/new", form);
        Response second = browser.post("/misskey/notes/new", form);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(browser.get("/misskey/timeline").asString()).containsOnlyOnce(text);
    }

    @Test
    void writesMarkupOfStrangersAsText() {
        write(MARKUP, MARKUP, "public");
        for (String page : new String[] {
            "/misskey/timeline",
            "/misskey/accounts",
            "/misskey/notes/new",
            "/misskey/signed-in",
            "/misskey/notes/posted"
        }) {
            assertThat(browser.get(page).asString())
                    .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")
                    .doesNotContain("<script>", "<img src=x");
        }
        assertThat(browser.get("/misskey?host=%22%3E%3Cscript%3E").asString()).doesNotContain("<script>");
        assertThat(browser.get("/misskey/login?host=%22%3E%3Cscript%3E").asString())
                .doesNotContain("<script>");
        assertThat(browser.get("/misskey/timeline?account=%3Cscript%3E").asString())
                .doesNotContain("<script>");
    }

    @Test
    void givesTheTextBackWhenTheServerFails() {
        server.faults().at("notes/create").answer(503, "text/html", "<h1>Down</h1>");
        Response failed = write("precious text", "", "home");
        assertThat(failed.statusCode()).isEqualTo(502);
        assertThat(failed.asString()).contains("The note was not posted.", "precious text", "value=\"home\" selected");
        server.faults().clear();
        server.faults().at("notes/create").rateLimit("11");
        Response busy = write("precious text", "", "home");
        assertThat(busy.statusCode()).isEqualTo(503);
        assertThat(busy.header("Retry-After")).isEqualTo("11");
        assertThat(busy.asString()).contains("precious text", "Try again in 11 seconds.");
    }

    @Test
    void tellsWhatIsWrongWithANote() {
        Response empty = write("  \r\n ", "", "public");
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.asString()).contains("Write something first.", "aria-invalid=\"true\"", "role=\"alert\"");
        assertThat(write("あ".repeat(3001), "", "public").asString()).contains("The text is too long");
        assertThat(write("a", "b".repeat(101), "public").asString()).contains("The content warning is too long");
        assertThat(write("a", "", "everybody").statusCode()).isEqualTo(403);
        assertThat(write("あ".repeat(3000), "", "public").statusCode()).isEqualTo(303);
    }

    @Test
    void neverShowsAnUnknownVisibilityAsPublic() throws JsonProcessingException {
        Messages words = MessageBundles.get(Messages.class);
        for (String unknown : new String[] {"null", "\"hidden\"", "\"specified\""}) {
            Note note = new ObjectMapper().readValue("{\"id\":\"1\",\"visibility\":" + unknown + "}", Note.class);
            NoteContext context = new NoteContext(
                    new NoteContext.Texts(words, null),
                    new AccountRef("misskey.example", "9abc"),
                    "/misskey",
                    false,
                    false,
                    Clock.systemUTC());
            NoteView.Marks view = NoteView.of(note, context).marks();
            assertThat(view.restricted()).isTrue();
            assertThat(view.audience()).isNotBlank().doesNotContain("Everyone");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[null]", "[null,{}]", "[1,\"x\",[]]", "[{\"id\":null},null]"})
    void showsPagesWhateverListsHold(String list) {
        server.faults().at("notes/timeline").answer(200, "application/json", list);
        server.faults().at("i/notifications").answer(200, "application/json", list);
        for (String page : List.of("/misskey/timeline", "/misskey/notifications")) {
            Response shown = browser.get(page);
            assertThat(shown.statusCode()).as(page + ": " + shown.asString()).isEqualTo(200);
        }
    }

    @Test
    void tellsThatTheServerWithdrewTheAccess() {
        server.faults()
                .at("notes/timeline")
                .answer(
                        401,
                        "application/json",
                        "{\"error\":{\"code\":\"AUTHENTICATION_FAILED\",\"message\":\"x\",\"id\":\"b0a7f5f8-dc2f-4171-b91f-de88ad238e14\"}}");
        Response refused = browser.get("/misskey/timeline");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.asString()).contains("The server no longer accepts your access");
    }

    private Response write(String text, String warning, String visibility) {
        return browser.post("/misskey/notes/new", form(text, warning, visibility));
    }

    private Map<String, String> form(String text, String warning, String visibility) {
        Map<String, String> fields = new HashMap<>();
        fields.put("token", browser.token("/misskey/notes/new"));
        fields.put("account", "");
        fields.put("text", text);
        fields.put("warning", warning);
        fields.put("visibility", visibility);
        return fields;
    }
}
