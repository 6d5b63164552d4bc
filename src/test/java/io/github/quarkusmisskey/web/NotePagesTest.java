package io.github.quarkusmisskey.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What people see of notes, and what they do with them. */
@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class NotePagesTest {

    private static final Pattern ACCOUNT = Pattern.compile("<option value=\"([^\"]+)\"");

    @InjectDevServer
    DevServer server;

    private final Browser browser = new Browser();
    private final String reader = unique("r");
    private final String writer = unique("w");

    @BeforeEach
    void signIn() {
        server.reset();
        server.addUser(reader, "Reader");
        server.addUser(writer, "Writer");
        server.follow(reader, writer);
        browser.signIn(server, reader);
    }

    @AfterEach
    void heal() {
        server.faults().clear();
    }

    @Test
    void loadsMediaOnlyAfterThePersonChoseIt() {
        server.postNote(writer, ":cat: **bold**");
        Response before = browser.get("/misskey/timeline");
        assertThat(before.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("media-src");
        assertThat(before.asString())
                .contains("<b>bold</b>", "Show pictures", "id=\"pictures\"")
                .doesNotContain("mfm-emoji\"", "style=");
        Response chosen = choose("yes", "/misskey/timeline");
        assertThat(chosen.header("Location")).isEqualTo("/misskey/timeline");
        assertThat(chosen.getDetailedCookie("misskey-pictures").isHttpOnly()).isTrue();
        Response after = browser.get("/misskey/timeline");
        assertThat(after.header("Content-Security-Policy"))
                .contains("img-src 'self' https:", "; media-src https:")
                .doesNotContain("unsafe");
        assertThat(after.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(after.asString()).contains("/emoji/cat.webp\" alt=\":cat:\"", "Hide pictures");
        for (String page : new String[] {"/misskey", "/misskey/accounts", "/misskey/data"}) {
            assertThat(browser.get(page).header("Content-Security-Policy")).doesNotContain("media-src");
        }
        choose("no", "/misskey/timeline");
        assertThat(browser.get("/misskey/timeline").header("Content-Security-Policy"))
                .doesNotContain("media-src");
    }

    @Test
    void takesNoChoiceWithoutAFormOfItsOwn() {
        Response refused = browser.post("/misskey/pictures", Map.of("load", "yes", "token", "x"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.detailedCookies().getList("misskey-pictures")).isEmpty();
        assertThat(choose("yes", "https://evil.example/").header("Location")).isEqualTo("/misskey/timeline");
    }

    @Test
    void reactsAndTakesItBack() {
        String id = server.postNote(writer, "react");
        Response done = act("react", id, Map.of("reaction", "🎉"));
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(browser.get(done.header("Location")).asString())
                .contains("Your reaction is there.", "Take it back", "<span><bdi>🎉</bdi></span> <b>1</b>");
        assertThat(browser.get(act("unreact", id, Map.of()).header("Location")).asString())
                .contains("Your reaction is taken back.")
                .doesNotContain("Take it back");
        assertThat(act("react", id, Map.of("reaction", " ")).statusCode()).isEqualTo(403);
    }

    @Test
    void doesNothingTwice() {
        String id = server.postNote(writer, "once");
        Map<String, String> form = form("note?id=" + id + account(), id);
        Response first = browser.post("/misskey/note/renote", form);
        Response second = browser.post("/misskey/note/renote", form);
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(server.requests("notes/create")).hasSize(1);
        act("react", id, Map.of("reaction", "🎉"));
        assertThat(act("react", id, Map.of("reaction", "🎉")).statusCode()).isEqualTo(303);
    }

    @Test
    void votesOnce() {
        String id = server.postPoll(writer, "Tea?", List.of("Yes", "No"));
        String page = browser.get(page(id)).asString();
        assertThat(page).contains("type=\"radio\" name=\"choice\" value=\"1\"", "Votes: 0");
        assertThat(browser.get(act("vote", id, Map.of("choice", "1")).header("Location"))
                        .asString())
                .contains("Your vote is counted.", "1 (100 %)", "Your vote")
                .doesNotContain("type=\"radio\"");
        assertThat(act("vote", id, Map.of("choice", "0")).statusCode()).isEqualTo(303);
        Response nothing = act("vote", id, Map.of());
        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(nothing.asString()).contains("No answer was chosen", "Go back");
        assertThat(act("vote", id, Map.of("choice", "x")).statusCode()).isEqualTo(403);
    }

    @Test
    void repliesAndQuotes() {
        String id = server.postNote(writer, "a question");
        String account = account();
        String form = browser.get("/misskey/notes/new?reply=" + id + account).asString();
        assertThat(form)
                .contains("You reply to this note:", "a question", "name=\"reply\" value=\"" + id + "\"", "@" + writer);
        write(Map.of("text", "@" + writer + " an answer", "reply", id));
        assertThat(browser.get("/misskey/timeline").asString()).contains("In reply to \u2068Writer\u2069", "an answer");
        assertThat(browser.get("/misskey/notes/new?quote=" + id + account).asString())
                .contains("You quote this note:", "name=\"quote\" value=\"" + id + "\"");
        write(Map.of("text", "look at this", "quote", id));
        assertThat(browser.get("/misskey/timeline").asString()).contains("look at this", "<blockquote>");
    }

    @Test
    void deletesAnOwnNoteOnly() {
        String mine = server.postNote(reader, "mine to delete");
        String other = server.postNote(writer, "not mine");
        assertThat(browser.get(page(mine)).asString()).contains("Delete this note");
        assertThat(browser.get(page(other)).asString()).doesNotContain("Delete this note");
        Response done = act("delete", mine, Map.of());
        assertThat(browser.get(done.header("Location")).asString())
                .contains("The note is deleted.")
                .doesNotContain("mine to delete");
        assertThat(act("delete", other, Map.of()).statusCode()).isEqualTo(403);
        assertThat(browser.get("/misskey/timeline").asString()).contains("not mine");
    }

    @Test
    void showsOlderNotes() {
        for (int i = 0; i < 25; i++) {
            server.postNote(writer, "note number " + i + ".");
        }
        String newest = browser.get("/misskey/timeline").asString();
        assertThat(newest).contains("note number 24.", "note number 5.").doesNotContain("note number 4.");
        String older = newest.replaceAll("(?s).*href=\"([^\"]+)\" rel=\"next\".*", "$1")
                .replace("&amp;", "&");
        assertThat(browser.get(older).asString())
                .contains("note number 4.", "note number 0.", "Newest")
                .doesNotContain("note number 5.", "data-events");
        assertThat(browser.get("/misskey/timeline?until=..%2F").statusCode()).isEqualTo(404);
        assertThat(browser.get("/misskey/notifications?until=0").asString())
                .contains("There are no older notifications.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/misskey/nothing", "/misskey/accounts/nothing", "/misskey/note/nothing", "/misskey/a/b/c.php"})
    void answersUnknownAddressesByAPageOfItsOwn(String address) {
        Response unknown = browser.get(address);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.asString())
                .contains("There is nothing here", "href=\"/misskey/accounts\">Go to my accounts");
        assertThat(unknown.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(new Browser().get(address).asString()).contains("href=\"/misskey\">Go to the start page");
    }

    @ParameterizedTest
    @CsvSource({
        "503, The server has a problem, Try again",
        "401, The server no longer accepts your access, Sign in again"
    })
    void offersWhatHelps(int status, String title, String button) {
        server.faults()
                .at("notes/timeline")
                .answer(
                        status,
                        "application/json",
                        "{\"error\":{\"code\":\"X\",\"message\":\"x\",\"id\":\"b0a7f5f8-dc2f-4171-b91f-de88ad238e14\"}}");
        String page = browser.get("/misskey/timeline").asString();
        assertThat(page).contains(title, ">" + button + "<").doesNotContain("id=\"host\"");
    }

    @Test
    void saysWhyAServerGivesNoAnswerAndOffersOthers() {
        Browser stranger = new Browser();
        String start = stranger.get("/misskey").asString();
        assertThat(start).contains("<title>Your server · Sign in with Misskey</title>");
        Response refused = stranger.post(
                "/misskey/login",
                Map.of(
                        "begin", Browser.beginToken(stranger.get("/misskey")),
                        "host", "https://localhost:1/@alice",
                        "return", "/misskey/timeline"));
        assertThat(refused.statusCode()).isEqualTo(502);
        assertThat(refused.asString())
                .contains(
                        "no server answers on it",
                        "value=\"https://localhost:1/@alice\"",
                        "name=\"return\" value=\"/misskey/timeline\"",
                        "Or choose a server");
    }

    @Test
    void triesWithoutTlsWhereDevelopmentAllowsIt() {
        Browser stranger = new Browser();
        String typed = server.url().replace("http://", "") + "/@alice";
        assertThat(stranger.get("/misskey/login?host=" + typed).header("Location"))
                .startsWith(server.url() + "/miauth/");
    }

    @Test
    void marksTheCurrentPage() {
        assertThat(browser.get("/misskey/timeline?lang=en").asString())
                .containsOnlyOnce("aria-current=\"page\"")
                .contains("href=\"/misskey/timeline\" aria-current=\"page\"");
        assertThat(browser.get("/misskey/note?id=9abc").asString()).doesNotContain("aria-current=\"page\"");
    }

    private Response choose(String load, String back) {
        return browser.post(
                "/misskey/pictures", Map.of("token", browser.token("/misskey/timeline"), "load", load, "return", back));
    }

    private Response act(String action, String id, Map<String, String> more) {
        Map<String, String> form = form("accounts", id);
        form.putAll(more);
        return browser.post("/misskey/note/" + action, form);
    }

    private Map<String, String> form(String page, String id) {
        Map<String, String> form = new HashMap<>();
        form.put("token", browser.token("/misskey/" + page));
        form.put("account", "");
        form.put("id", id);
        return form;
    }

    private void write(Map<String, String> more) {
        Map<String, String> form = form("notes/new", "");
        form.put("warning", "");
        form.put("visibility", "public");
        form.putAll(more);
        assertThat(browser.post("/misskey/notes/new", form).statusCode()).isEqualTo(303);
    }

    private String page(String id) {
        return "/misskey/note?id=" + id + account();
    }

    private String account() {
        Matcher option = ACCOUNT.matcher(browser.get("/misskey/timeline").asString());
        assertThat(option.find()).isTrue();
        return "&account="
                + option.group(1).replace(":", "%3A").replace("/", "%2F").replace("@", "%40");
    }

    private static String unique(String prefix) {
        return prefix + UUID.randomUUID().toString().substring(0, 8);
    }
}
