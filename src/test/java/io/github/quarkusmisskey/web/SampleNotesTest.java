package io.github.quarkusmisskey.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.quarkusmisskey.devserver.DevServer;
import io.github.quarkusmisskey.devserver.DevServerResource;
import io.github.quarkusmisskey.devserver.InjectDevServer;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a real server answered once, and every kind of note and notification, as pages show them. */
@QuarkusTest
@QuarkusTestResource(DevServerResource.class)
class SampleNotesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SAMPLES = "/io/github/quarkusmisskey/client/samples/";
    private static final String EMPTY_CARD = "A note without text";
    private static final Pattern ITEM =
            Pattern.compile("<li data-id=\"([^\"]+)\"(.*?)(?=<li data-id=|</ol>)", Pattern.DOTALL);

    private static final String BOB = "'user':{'id':'b','username':'bob'}";
    private static final String MINE = "'note':{'id':'n','text':'what it is about','user':{'id':'u','username':'me'}}";

    @InjectDevServer
    DevServer server;

    private final Browser browser = new Browser();

    @BeforeEach
    void signIn() {
        server.reset();
        browser.signIn(server, "alice");
    }

    @AfterEach
    void heal() {
        server.faults().clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes-timeline", "notes-local-timeline", "users-notes", "notes-show", "notes-create"})
    void showWhatARealServerSent(String sample) throws IOException {
        JsonNode answer = read(sample);
        JsonNode notes = answer.path("createdNote").isObject() ? answer.get("createdNote") : answer;
        ArrayNode list =
                notes.isArray() ? (ArrayNode) notes : JSON.createArrayNode().add(notes);
        Map<String, String> cards = cards("notes/timeline", list, "/misskey/timeline");
        assertThat(cards).hasSize(list.size());
        for (JsonNode note : list) {
            String card = cards.get(note.get("id").textValue());
            assertThat(card).doesNotContain(EMPTY_CARD, "{", "null");
            assertShown(card, note);
            if (note.hasNonNull("renote")) {
                assertThat(card).contains("Shared a note");
                assertShown(card, note.get("renote"));
            }
        }
        JsonNode first = list.get(0);
        server.faults().at("notes/show").answer(200, "application/json", first.toString());
        assertShown(
                browser.get("/misskey/note?id=" + first.get("id").textValue()).asString(), first);
    }

    private static void assertShown(String card, JsonNode note) {
        assertThat(card).contains("@" + note.path("user").path("username").textValue());
        for (String word : note.path("text").asText("").split(" ")) {
            assertThat(card).contains(word.startsWith("@") || word.startsWith("#") ? word.substring(1) : word);
        }
        for (JsonNode choice : note.path("poll").path("choices")) {
            assertThat(card)
                    .contains(
                            choice.get("text").textValue(), choice.get("votes").asInt() + " (");
        }
        note.path("reactions").properties().forEach(each -> assertThat(card)
                .contains("<span><bdi>" + each.getKey() + "</bdi></span> <b>" + each.getValue() + "</b>"));
        if (note.hasNonNull("reply")) {
            assertThat(card)
                    .contains(
                            "In reply to",
                            note.path("reply").path("text").asText().split(" ")[0]);
        }
    }

    @Test
    void showTheNotificationsThatARealServerSent() throws IOException {
        JsonNode sample = read("i-notifications");
        Map<String, String> cards = cards("i/notifications", sample, "/misskey/notifications");
        assertThat(cards).hasSize(sample.size());
        for (JsonNode each : sample) {
            String card = cards.get(each.get("id").textValue());
            assertThat(card).doesNotContain(EMPTY_CARD, "has no words for", "{", "null");
            if (each.hasNonNull("user")) {
                assertThat(card).contains(each.get("user").get("username").textValue());
            }
            JsonNode note = each.path("note");
            if (!note.isMissingNode()) {
                assertShown(card, note.hasNonNull("renote") && !note.hasNonNull("text") ? note.get("renote") : note);
            }
        }
    }

    /** The kinds of the document: what comes, what is said of it, and what else stands there. */
    private static final List<List<String>> KINDS = List.of(
            List.of("note", BOB + "," + MINE, "Wrote a note", "bob", "what it is about"),
            List.of("follow", BOB, "Follows you now", "bob"),
            List.of("mention", BOB + "," + MINE, "Mentioned you", "bob", "what it is about"),
            List.of("reply", BOB + "," + MINE, "Replied to you", "bob", "what it is about"),
            List.of(
                    "renote",
                    BOB + ",'note':{'id':'x','renoteId':'n','renote':{'id':'n','text':'what was shared'}}",
                    "Shared your note",
                    "bob",
                    "what was shared"),
            List.of(
                    "quote",
                    BOB + ",'note':{'id':'x','text':'said of it','renoteId':'n','renote':{'id':'n','text':'quoted'}}",
                    "Quoted your note",
                    "bob",
                    "said of it",
                    "quoted"),
            List.of(
                    "reaction",
                    BOB + "," + MINE + ",'reaction':':cat@.:'",
                    "Reacted with",
                    ":cat:",
                    "what it is about"),
            List.of("pollEnded", MINE, "A poll has ended", "what it is about"),
            List.of("scheduledNotePosted", MINE, "Your scheduled note was posted", "what it is about"),
            List.of(
                    "scheduledNotePostFailed",
                    "'noteDraft':{'id':'d','text':'for later'}",
                    "Your scheduled note could not be posted",
                    "for later"),
            List.of("receiveFollowRequest", BOB, "Asks to follow you", "bob"),
            List.of(
                    "followRequestAccepted",
                    BOB + ",'message':'welcome'",
                    "Accepted your request to follow",
                    "bob",
                    "welcome"),
            List.of("roleAssigned", "'role':{'id':'r','name':'Baker'}", "You were given the role", "Baker"),
            List.of(
                    "chatRoomInvitationReceived",
                    "'invitation':{'id':'i'," + BOB + ",'room':{'id':'c','name':'Tea'}}",
                    "Invites you to the chat room",
                    "bob",
                    "Tea"),
            List.of("achievementEarned", "'achievement':'notes1'", "You earned the achievement", "notes1"),
            List.of("exportCompleted", "'exportedEntity':'userList','fileId':'f'", "Your export is ready: lists."),
            List.of("login", "'x':0", "Somebody signed in to your account."),
            List.of("createToken", "'x':0", "An application got access to your account."),
            List.of("app", "'header':'Backup','body':'all done'", "Backup", "all done"),
            List.of("test", "'x':0", "A test notification"));

    @Test
    void showEveryKindOfNotification() throws IOException {
        ArrayNode all = JSON.createArrayNode();
        for (int i = 0; i < KINDS.size(); i++) {
            List<String> kind = KINDS.get(i);
            String json = "{'id':'k%d','createdAt':'2026-01-01T00:00:00.000Z','type':'%s',%s}"
                    .formatted(i, kind.get(0), kind.get(1));
            all.add(JSON.readTree(json.replace('\'', '"')));
        }
        Map<String, String> cards = cards("i/notifications", all, "/misskey/notifications");
        assertThat(cards).hasSize(20);
        assertThat(IntStream.range(0, KINDS.size())).allSatisfy(i -> assertThat(cards.get("k" + i))
                .as(KINDS.get(i).get(0))
                .contains(KINDS.get(i).subList(2, KINDS.get(i).size()))
                .contains("datetime=\"2026-01-01T00:00:00Z\"")
                .doesNotContain(EMPTY_CARD, "has no words for"));
    }

    @Test
    void showTheDemoWorld() {
        server.addDemoNotes();
        Map<String, String> cards = cards("/misskey/timeline");
        assertThat(cards).hasSizeGreaterThan(5);
        assertThat(cards.values()).allSatisfy(card -> assertThat(card).doesNotContain(EMPTY_CARD));
        assertThat(String.join("", cards.values()))
                .contains("mfm-tada", "Votes: ", "class=\"warned\"", "In reply to", "Shared a note", "<blockquote>")
                .contains("Stays on its server", ":blobcat:", "Show pictures");
        assertThat(cards("/misskey/notifications").values())
                .hasSizeGreaterThan(5)
                .allSatisfy(card -> assertThat(card).doesNotContain(EMPTY_CARD, "has no words for"));
    }

    private Map<String, String> cards(String endpoint, JsonNode answer, String page) {
        server.faults().at(endpoint).answer(200, "application/json", answer.toString());
        return cards(page);
    }

    /** What the page shows, by id. */
    private Map<String, String> cards(String page) {
        Matcher item = ITEM.matcher(browser.get(page).asString());
        Map<String, String> cards = new LinkedHashMap<>();
        while (item.find()) {
            cards.put(item.group(1), item.group(2));
        }
        return cards;
    }

    private static JsonNode read(String sample) throws IOException {
        try (InputStream in = SampleNotesTest.class.getResourceAsStream(SAMPLES + sample + ".json")) {
            return JSON.readTree(in);
        }
    }
}
