package io.github.quarkusmisskey.devserver.internal.event;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.devserver.DevServerCase;
import io.github.quarkusmisskey.devserver.internal.http.JsonTree;
import io.github.quarkusmisskey.devserver.internal.http.TestSocket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static io.github.quarkusmisskey.devserver.internal.http.TestClient.code;
import static io.github.quarkusmisskey.devserver.internal.http.TestClient.json;
import static org.assertj.core.api.Assertions.assertThat;

/** What users hear of what others do: on {@code main}, by subscribed notes, on gathered timelines, and by pages. */
class NotificationsTest extends DevServerCase {

    private AccessToken alice;
    private AccessToken bob;

    @BeforeEach
    void issueTokens() {
        alice = server.issueOwnToken("alice");
        bob = server.issueOwnToken("bob");
    }

    @Test
    void replyMentionAndRenoteComeOnMainAndAsNotifications() {
        String target = server.postNote("alice", "target");
        try (TestSocket main = TestSocket.open(server, alice).join("main", "1")) {
            call(
                    bob,
                    "notes/create",
                    JsonTree.object().put("text", "@alice hello").put("replyId", target));
            call(bob, "notes/create", JsonTree.object().put("renoteId", target));
            call(bob, "notes/create", JsonTree.object().put("renoteId", target).put("text", "look"));

            assertThat(types(main.untilNow()))
                    .containsExactly(
                            "mention",
                            "reply",
                            "notification",
                            "unreadNotification",
                            "renote",
                            "notification",
                            "unreadNotification",
                            "renote",
                            "notification",
                            "unreadNotification");
        }
        assertThat(listed()).containsExactly("quote", "renote", "reply");
    }

    @Test
    void followTellsBothAndReactionTellsTheAuthor() {
        String note = server.postNote("alice", "like me");
        String id = server.users().get(0).id();
        try (TestSocket followee = TestSocket.open(server, alice).join("main", "1");
                TestSocket follower = TestSocket.open(server, bob).join("main", "1")) {
            call(bob, "following/create", JsonTree.object().put("userId", id));
            server.react("bob", note, "\ud83d\udc4d");
            call(bob, "following/delete", JsonTree.object().put("userId", id));

            assertThat(types(follower.untilNow())).containsExactly("follow", "unfollow");
            assertThat(followee.event("1", "followed").path("username").asText())
                    .isEqualTo("bob");
            assertThat(followee.event("1", "notification").path("type").asText())
                    .isEqualTo("follow");
            followee.event("1", "unreadNotification");
            JsonNode reaction = followee.event("1", "notification");
            assertThat(reaction.path("reaction").asText()).isEqualTo("\ud83d\udc4d");
            assertThat(reaction.path("note").path("reactionCount").asInt()).isEqualTo(1);
        }
        assertThat(listed()).containsExactly("reaction", "follow");
        assertThat(code(client.post(
                        "following/delete", with(bob, JsonTree.object().put("userId", id)))))
                .isEqualTo("NOT_FOLLOWING");
    }

    @Test
    void nobodyIsToldOfOwnDeedsOrOfWhatTheyMayNotSee() {
        String note = server.postNote("alice", "mine");
        server.react("alice", note, "\u2764");
        call(alice, "notes/create", JsonTree.object().put("text", "@alice me").put("replyId", note));
        call(
                bob,
                "notes/create",
                JsonTree.object()
                        .put("text", "@alice no")
                        .put("visibility", "specified")
                        .put("noExtractMentions", true));

        assertThat(listed()).isEmpty();
    }

    @Test
    void pagesOfNotificationsAscendBySinceIdAndReadingThemIsTold() {
        for (int i = 0; i < 5; i++) {
            server.postNote("bob", "@alice " + i);
        }
        JsonNode newest = call(alice, "i/notifications", JsonTree.object().put("markAsRead", false));
        String oldest = newest.get(4).path("id").asText();
        try (TestSocket main = TestSocket.open(server, alice).join("main", "1")) {
            JsonNode page = call(
                    alice,
                    "i/notifications",
                    JsonTree.object().put("sinceId", oldest).put("limit", 2));

            assertThat(page).hasSize(2);
            assertThat(page.get(0)).isEqualTo(newest.get(3));
            assertThat(page.get(1)).isEqualTo(newest.get(2));
            call(alice, "notifications/mark-all-as-read", JsonTree.object());
            assertThat(types(main.untilNow())).containsExactly("readAllNotifications");
        }
        ObjectNode only = JsonTree.object();
        only.putArray("includeTypes").add("follow");
        assertThat(call(alice, "i/notifications", only)).isEmpty();
        assertThat(call(alice, "notes/mentions", JsonTree.object())).hasSize(5);
    }

    @Test
    void subscribedNoteTellsWhatHappensToIt() {
        ObjectNode poll = JsonTree.object().put("text", "vote");
        poll.putObject("poll").putArray("choices").add("one").add("two");
        String note =
                call(alice, "notes/create", poll).path("createdNote").path("id").asText();
        ObjectNode vote = JsonTree.object().put("noteId", note).put("choice", 1);
        try (TestSocket socket = TestSocket.open(server)) {
            socket.send("subNote", JsonTree.object().put("id", note));
            socket.untilNow();
            server.react("bob", note, "\u2764");
            call(bob, "notes/reactions/delete", JsonTree.object().put("noteId", note));
            call(bob, "notes/polls/vote", vote);
            assertThat(code(client.post("notes/polls/vote", with(bob, vote)))).isEqualTo("ALREADY_VOTED");
            server.deleteNote("alice", note);

            List<JsonNode> updates = socket.untilNow();
            assertThat(types(updates)).containsExactly("reacted", "unreacted", "pollVoted", "deleted");
            assertThat(updates).allSatisfy(update -> {
                assertThat(update.path("type").asText()).isEqualTo("noteUpdated");
                assertThat(update.path("body").path("id").asText()).isEqualTo(note);
            });
            assertThat(updates.get(2).path("body").path("body").path("choice").asInt())
                    .isEqualTo(1);
        }
    }

    @Test
    void subscriptionsOfANoteAreCounted() {
        String note = server.postNote("alice", "counted");
        ObjectNode id = JsonTree.object().put("id", note);
        try (TestSocket socket = TestSocket.open(server)) {
            socket.send("subNote", id).send("subNote", id).send("unsubNote", id);
            socket.untilNow();
            server.react("bob", note, "\u2764");
            assertThat(types(socket.untilNow())).containsExactly("reacted");

            socket.send("unsubNote", id).send("unsubNote", id);
            socket.untilNow();
            server.deleteNote("alice", note);

            assertThat(socket.untilNow()).isEmpty();
        }
    }

    static Stream<Arguments> gathered() {
        return Stream.of(
                Arguments.of("userList", "notes/user-list-timeline", "listId"),
                Arguments.of("antenna", "antennas/notes", "antennaId"),
                Arguments.of("roleTimeline", "roles/notes", "roleId"),
                Arguments.of("channel", "channels/timeline", "channelId"));
    }

    @ParameterizedTest
    @MethodSource
    void gathered(String channel, String endpoint, String param) {
        String id =
                switch (channel) {
                    case "userList" -> server.sources().addList("alice", "bob");
                    case "antenna" -> server.sources().addAntenna("alice", "needle");
                    case "roleTimeline" -> server.sources().addRole("bob");
                    default -> server.sources().addChannel();
                };
        ObjectNode params = JsonTree.object().put(param, id);
        ObjectNode note = JsonTree.object().put("text", "a needle");
        if (channel.equals("channel")) {
            note.put("channelId", id);
        }
        try (TestSocket socket = TestSocket.open(server, alice)
                .join(channel, "1", params)
                .join(channel, "none", JsonTree.object())
                .join("localTimeline", "local")) {
            call(alice, "notes/create", JsonTree.object().put("text", "hay"));
            call(bob, "notes/create", note);

            List<String> ids = socket.untilNow().stream()
                    .map(event -> event.path("body").path("id").asText())
                    .toList();
            assertThat(ids).containsOnlyOnce("1").doesNotContain("none");
            assertThat(ids).filteredOn("local"::equals).hasSize(channel.equals("channel") ? 1 : 2);
        }
        JsonNode page = call(alice, endpoint, params);
        assertThat(page).hasSize(1);
        assertThat(page.get(0).path("text").asText()).isEqualTo("a needle");
        assertThat(code(client.post(endpoint, with(alice, JsonTree.object().put(param, "0000000000")))))
                .startsWith("NO_SUCH_");
    }

    @Test
    void hashtagsAreJoinedByAndWithinASetAndByOrBetweenSets() {
        ObjectNode params = JsonTree.object();
        params.putArray("q").addArray().add("Cat").add("dog");
        params.withArray("q").addArray().add("bird");
        try (TestSocket socket = TestSocket.open(server).join("hashtag", "1", params)) {
            server.postNote("bob", "#cat");
            server.postNote("bob", "#cat #dog");
            server.postNote("bob", "#bird");

            assertThat(socket.untilNow()).hasSize(2);
        }
        assertThat(json(client.post("notes/search-by-tag", "{\"tag\":\"cat\"}")))
                .hasSize(2);
    }

    private List<String> listed() {
        return StreamSupport.stream(
                        call(alice, "i/notifications", JsonTree.object()).spliterator(), false)
                .map(notification -> notification.path("type").asText())
                .toList();
    }

    private static List<String> types(List<JsonNode> events) {
        return events.stream()
                .map(event -> event.path("body").path("type").asText())
                .toList();
    }

    private static JsonNode call(AccessToken token, String endpoint, ObjectNode params) {
        var response = client.post(endpoint, with(token, params));
        assertThat(response.statusCode()).as(response.body()).isBetween(200, 204);
        return response.statusCode() == 204 ? JsonTree.object() : json(response);
    }

    private static String with(AccessToken token, ObjectNode params) {
        return params.deepCopy().put("i", token.value()).toString();
    }
}
