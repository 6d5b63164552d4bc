package io.github.quarkusmisskey.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.github.quarkusmisskey.web.internal.live.SseConnections;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The event streams behind the pages that follow along. */
@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class LiveTest {

    private static final String TIMELINE = "/misskey/timeline/events";
    private static final String NOTIFICATIONS = "/misskey/notifications/events";
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final String MARKUP =
            "</script><script>alert('x')</script>\r\n\r\nevent: ended\n<img src=x onerror=a>\"'&";

    @InjectDevServer
    DevServer server;

    @Inject
    SseConnections live;

    private final Browser browser = new Browser();
    private final List<EventStream> opened = new ArrayList<>();
    private final String reader = unique("r");
    private final String writer = unique("w");

    @BeforeEach
    void signIn() {
        server.reset();
        server.addUser(reader, "Reader");
        server.addUser(writer, MARKUP.replace("\r\n", " ").replace("\n", " "));
        server.follow(reader, writer);
        browser.signIn(server, reader);
    }

    @AfterEach
    void nothingStaysOpen() {
        opened.forEach(EventStream::close);
        Awaitility.await().atMost(TIMEOUT).until(() -> live.size() == 0);
        Awaitility.await().atMost(TIMEOUT).until(() -> server.streaming().openSockets() == 0);
    }

    @Test
    void bringsANoteAsItIsPosted() {
        EventStream stream = follow(TIMELINE);
        assertThat(stream.status()).isEqualTo(200);
        stream.awaitState("open");
        String id = server.postNote(writer, "fresh from " + writer);
        EventStream.Event item = stream.awaitItem("fresh from " + writer);
        assertThat(item.id()).isEqualTo(id);
        assertThat(item.html()).contains("data-id=\"" + id + "\"", "<article", "Everyone");
        assertThat(browser.get("/misskey/timeline").asString())
                .contains(item.html().strip());
    }

    @Test
    void keepsTheHeadersOfEveryPageAndAsksProxiesNotToWait() {
        EventStream stream = follow(TIMELINE);
        assertThat(stream.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/event-stream");
        assertThat(stream.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("script-src");
        assertThat(stream.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(stream.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(stream.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(stream.headers().firstValue("X-Accel-Buffering")).contains("no");
    }

    @Test
    void letsThePagesAloneFollowThatNeedIt() {
        for (String page : new String[] {"/misskey/timeline", "/misskey/notifications", "/misskey/notes/new"}) {
            assertThat(browser.get(page).header("Content-Security-Policy"))
                    .contains("default-src 'none'", "; script-src 'self'; connect-src 'self'")
                    .doesNotContain("unsafe");
        }
        for (String page : new String[] {"/misskey", "/misskey/accounts", "/misskey/signed-in", "/misskey/data"}) {
            assertThat(browser.get(page).header("Content-Security-Policy"))
                    .contains("; script-src 'self'")
                    .doesNotContain("connect-src");
        }
        String script = browser.get("/misskey/timeline")
                .asString()
                .replaceAll("(?s).*<script src=\"(/misskey/assets/live.js\\?v=[0-9a-f]+)\" defer></script>.*", "$1");
        assertThat(browser.get(script).contentType()).isEqualTo("text/javascript;charset=UTF-8");
    }

    @Test
    void countsReactionsAsTheyAreGiven() {
        String id = server.postNote(writer, "react to me");
        EventStream stream = follow(TIMELINE);
        stream.awaitItem("react to me");
        stream.awaitState("open");
        server.react(reader, id, "👍");
        assertThat(stream.await("reactions", event -> event.html().contains("👍"))
                        .html())
                .contains("data-reactions=\"" + id + "\"", "<span><bdi>👍</bdi></span> <b>1</b>");
        server.react("bob", id, "👍");
        stream.await("reactions", event -> event.html().contains("<b>2</b>"));
    }

    @Test
    void countsAReactionThatIsFasterThanTheSubscriptionToItsNote() {
        EventStream stream = follow(TIMELINE);
        stream.awaitState("open");
        server.postNote(writer, "the first");
        stream.awaitItem("the first");
        String id = server.postNote(writer, "popular at once");
        server.react("bob", id, "👍");
        stream.await("reactions", event -> event.html().contains("<span><bdi>👍</bdi></span> <b>1</b>"));
    }

    @Test
    void bringsTheFirstNoteThoughItIsPostedBeforeTheChannelIsJoined() {
        server.faults().at("/streaming").once().delay(Duration.ofSeconds(1));
        EventStream stream = follow(TIMELINE);
        stream.awaitState("connecting");
        server.postNote(writer, "the first of all");
        stream.awaitItem("the first of all");
    }

    @Test
    void tellsThatANoteIsGone() {
        String id = server.postNote(writer, "soon gone");
        EventStream stream = follow(TIMELINE);
        stream.awaitState("open");
        stream.awaitItem("soon gone");
        server.deleteNote(writer, id);
        stream.await("deleted", event -> event.data().path("id").asText().equals(id));
    }

    @Test
    void saysThatItReconnectsAndBringsWhatWasMissed() {
        String id = server.postNote(writer, "before");
        EventStream stream = follow(TIMELINE);
        stream.awaitState("open");
        stream.awaitItem("before");
        server.pause();
        assertThat(stream.awaitState("waiting").text()).contains("Reconnecting", server.url());
        server.resume();
        server.react("bob", id, "🎉");
        server.postNote(writer, "meanwhile");
        stream.awaitItem("meanwhile");
        Awaitility.await().atMost(TIMEOUT).untilAsserted(() -> assertThat(stream.events().stream()
                        .filter(event -> "state".equals(event.name()))
                        .map(event -> event.data().path("state").asText()))
                .endsWith("waiting", "open"));
        stream.await("reactions", event -> event.html().contains("🎉"));
    }

    @Test
    void bringsABrowserThatComesBackWhatItMissed() {
        server.postNote(writer, "first");
        EventStream before = follow(TIMELINE);
        String last = before.awaitItem("first").id();
        before.close();
        server.postNote(writer, "second");
        EventStream after = follow(TIMELINE, "Last-Event-ID", last);
        after.awaitItem("second");
        after.awaitState("open");
        assertThat(after.events()).noneMatch(event -> "gap".equals(event.name()));
    }

    @Test
    void saysThatSomethingIsMissingWhenTheBrowserWasAwayForTooLong() {
        String last = server.postNote(writer, "long ago");
        for (int i = 0; i < 25; i++) {
            server.postNote(writer, "note " + i);
        }
        EventStream stream = follow(TIMELINE + "?after=" + last);
        assertThat(stream.await("gap", event -> true).text()).contains("missing");
        stream.awaitItem("note 24");
    }

    @Test
    void writesMarkupOfStrangersAsTextAndAsOneEvent() {
        EventStream stream = follow(TIMELINE);
        stream.awaitState("open");
        String id = server.postNote(writer, MARKUP);
        EventStream.Event item = stream.await("item", event -> id.equals(event.id()));
        assertThat(item.html())
                .contains("&lt;/script&gt;&lt;script&gt;alert(&#39;x&#39;)", "&lt;img src=x")
                .doesNotContain("<script", "<img src=x");
        server.streaming().noteUpdated(id, "reacted", "{\"reaction\":\"<script>alert(1)</script>\",\"userId\":\"x\"}");
        assertThat(stream.await("reactions", event -> event.html().contains("&lt;script&gt;alert(1)"))
                        .html())
                .doesNotContain("<script");
        assertThat(stream.events()).noneMatch(event -> "ended".equals(event.name()));
    }

    @Test
    void neverShowsAnUnknownVisibilityAsPublic() {
        EventStream stream = follow(TIMELINE);
        stream.awaitState("open");
        Awaitility.await().atMost(TIMEOUT).until(() -> server.streaming().joined("homeTimeline") == 1);
        server.streaming()
                .emit("homeTimeline", "note", "{\"id\":\"zzzzzzzzzz\",\"visibility\":\"hidden\",\"text\":\"odd\"}");
        assertThat(stream.awaitItem("odd").html())
                .contains("Limited: \u2068hidden\u2069")
                .doesNotContain("Everyone");
    }

    @Test
    void bringsNotifications() {
        server.postNote(writer, "@" + reader + " earlier");
        EventStream stream = follow(NOTIFICATIONS);
        stream.awaitItem("earlier");
        stream.awaitState("open");
        String id = server.postNote(writer, "@" + reader + " look");
        assertThat(stream.awaitItem(" look").html())
                .contains("Mentioned you", "&lt;script&gt;")
                .doesNotContain("<script");
        assertThat(browser.get("/misskey/notifications").asString())
                .contains("Mentioned you", "@" + reader + "</a> look")
                .doesNotContain("<script>alert");
        assertThat(id).isNotEmpty();
    }

    @Test
    void refusesOtherPeoplesAccountsAndStrangers() {
        Browser other = new Browser();
        other.signIn(server, writer);
        String account = other.get("/misskey/timeline")
                .asString()
                .replaceAll("(?s).*<option value=\"([^\"]+)\".*", "$1")
                .replace(":", "%3A")
                .replace("/", "%2F")
                .replace("@", "%40");
        assertThat(follow(other, TIMELINE + "?account=" + account).status()).isEqualTo(200);
        EventStream refused = follow(TIMELINE + "?account=" + account);
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(follow(new Browser(), TIMELINE).status()).isEqualTo(401);
        assertThat(follow(new Browser(), NOTIFICATIONS).status()).isEqualTo(401);
    }

    @Test
    void refusesPagesOfOtherSites() {
        assertThat(follow(TIMELINE, "Origin", "https://evil.example").status()).isEqualTo(403);
        assertThat(follow(TIMELINE, "Sec-Fetch-Site", "cross-site").status()).isEqualTo(403);
        assertThat(follow(TIMELINE, "Sec-Fetch-Site", "same-origin").status()).isEqualTo(200);
    }

    @Test
    void endsWithTheSignOut() {
        EventStream stream = follow(TIMELINE);
        stream.awaitState("open");
        browser.post("/misskey/logout", Map.of("token", browser.token("/misskey/accounts")));
        assertThat(stream.await("ended", event -> true).text()).contains("You are signed out");
        stream.awaitEnd();
        assertThat(follow(TIMELINE).status()).isEqualTo(401);
    }

    @Test
    void endsWhenTheAccountIsDisconnected() {
        EventStream stream = follow(TIMELINE);
        stream.awaitState("open");
        String page = browser.get("/misskey/accounts").asString();
        String account = page.replaceAll("(?s).*name=\"account\" value=\"([^\"]+)\".*", "$1");
        browser.post(
                "/misskey/accounts/disconnect",
                Map.of("token", browser.token("/misskey/accounts"), "account", account));
        assertThat(stream.await("ended", event -> true).text()).contains("The account is disconnected");
        stream.awaitEnd();
    }

    @Test
    void letsTheBrowserComeBackWithTheSessionOfANewSignIn() {
        EventStream stream = follow(TIMELINE);
        stream.awaitState("open");
        browser.signIn(server, writer);
        stream.awaitEnd();
        assertThat(stream.events()).noneMatch(event -> "ended".equals(event.name()));
        EventStream again = follow(TIMELINE);
        again.awaitState("open");
    }

    @Test
    void boundsTheStreamsOfABrowser() {
        for (int i = 0; i < 4; i++) {
            follow(TIMELINE).awaitState("open");
        }
        EventStream fifth = follow(TIMELINE);
        assertThat(fifth.await("ended", event -> true).text()).contains("Too many");
        fifth.awaitEnd();
        Browser other = new Browser();
        other.signIn(server, reader);
        follow(other, TIMELINE).awaitState("open");
        assertThat(server.streaming().openSockets()).isOne();
    }

    @Test
    void saysWhatIsMissingWithoutThePermission() {
        server.streaming().faults().clear();
        String withdrawn =
                "{\"error\":{\"code\":\"PERMISSION_DENIED\",\"message\":\"x\",\"kind\":\"permission\",\"id\":\"1\"}}";
        server.faults().at("notes/timeline").answer(403, "application/json", withdrawn);
        assertThat(browser.get("/misskey/timeline").asString()).contains("A permission is missing");
        EventStream stream = follow(TIMELINE);
        assertThat(stream.status()).isEqualTo(403);
        server.faults().clear();
    }

    private EventStream follow(String path, String... headers) {
        return follow(browser, path, headers);
    }

    private EventStream follow(Browser who, String path, String... headers) {
        EventStream stream = new EventStream(who, path, headers);
        opened.add(stream);
        return stream;
    }

    private static String unique(String prefix) {
        return prefix + UUID.randomUUID().toString().substring(0, 8);
    }
}
