package io.github.quarkusmisskey.devserver.internal.http;

import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.devserver.DevServerCase;
import io.github.quarkusmisskey.devserver.LoggedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Handshake, joining, leaving, and the notes that come on the timelines. */
class StreamingTest extends DevServerCase {

    @Test
    void tokenComesByHeaderOrByQueryAndTheHeaderWins() {
        AccessToken token = reader("alice");

        try (TestSocket byQuery = TestSocket.open(server, token);
                TestSocket byHeader = TestSocket.open(server, "Authorization", "Bearer " + token.value())) {
            byQuery.join("main", "1");
            byHeader.join("main", "1");
        }
        assertThat(TestSocket.refusal(server, "?i=" + token.value(), "Authorization", "Bearer wrong")
                        .getStatus())
                .isEqualTo(401);
    }

    @Test
    void badTokenOrOneThatMayNotReadTheAccountFailsTheHandshake() {
        AccessToken writer = server.issueToken("alice", KnownPermission.WRITE_NOTES);

        assertThat(TestSocket.refusal(server, "?i=wrong").getStatus()).isEqualTo(401);
        assertThat(TestSocket.refusal(server, "?i=").getStatus()).isEqualTo(401);
        var refusal = TestSocket.refusal(server, "", "Authorization", "Bearer " + writer.value());
        assertThat(refusal.getStatus()).isEqualTo(401);
        assertThat(refusal.getHeaders().get("WWW-Authenticate")).contains("invalid_token");
        assertThat(server.streaming().socketsOpened()).isZero();
    }

    @Test
    void revokedTokenKeepsItsStreams() {
        AccessToken token = reader("alice");
        try (TestSocket socket = TestSocket.open(server, token).join("homeTimeline", "1")) {
            server.revoke(token);

            server.postNote("alice", "still here");

            assertThat(socket.event("1", "note").path("text").asText()).isEqualTo("still here");
        }
    }

    @Test
    void joinIsAnsweredOnlyWhenAskedFor() {
        try (TestSocket socket = TestSocket.open(server)) {
            socket.connect("localTimeline", "quiet", JsonTree.object());

            assertThat(socket.untilNow()).isEmpty();
            server.postNote("bob", "heard");

            socket.event("quiet", "note");
            assertThat(server.streaming().joins("localTimeline")).isEqualTo(1);
        }
    }

    @Test
    void noteComesOncePerMatchingChannelAndAsTheApiShowsIt() {
        server.follow("alice", "bob");
        try (TestSocket socket = TestSocket.open(server, reader("alice"))
                .join("homeTimeline", "home")
                .join("hybridTimeline", "social")
                .join("localTimeline", "local")
                .join("localTimeline", "again")
                .join("globalTimeline", "global")) {

            String id = server.postNote("bob", "Hello #all");

            JsonNode home = socket.event("home", "note");
            assertThat(home.path("id").asText()).isEqualTo(id);
            assertThat(home).isEqualTo(TestClient.json(client.post("notes/show", "{\"noteId\":\"" + id + "\"}")));
            assertThat(socket.untilNow())
                    .extracting(message -> message.path("body").path("id").asText())
                    .containsExactlyInAnyOrder("social", "local", "again", "global");
        }
    }

    @Test
    void homeHasTheNotesOfThoseWhoAreFollowedAlone() {
        try (TestSocket socket = TestSocket.open(server, reader("alice")).join("homeTimeline", "1")) {
            server.postNote("bob", "unseen");
            server.follow("alice", "bob");
            server.postNote("bob", "seen");

            assertThat(socket.event("1", "note").path("text").asText()).isEqualTo("seen");
            assertThat(socket.untilNow()).isEmpty();
        }
    }

    @Test
    void parametersOfTheJoinFilter() {
        String target = server.postNote("bob", "target");
        try (TestSocket socket = TestSocket.open(server)
                .join("localTimeline", "plain")
                .join("localTimeline", "replies", JsonTree.object().put("withReplies", true))
                .join("localTimeline", "noRenotes", JsonTree.object().put("withRenotes", false))) {
            act("bob", JsonTree.object().put("text", "a reply").put("replyId", target));
            act("bob", JsonTree.object().put("renoteId", target));

            assertThat(socket.untilNow())
                    .extracting(message -> message.path("body").path("id").asText())
                    .containsExactlyInAnyOrder("replies", "plain", "replies");
        }
    }

    @Test
    void nobodyHearsWhatIsNotForThem() {
        server.follow("alice", "bob");
        try (TestSocket anonymous = TestSocket.open(server).join("globalTimeline", "1");
                TestSocket alice = TestSocket.open(server, reader("alice")).join("homeTimeline", "1")) {
            act("bob", JsonTree.object().put("text", "for followers").put("visibility", "followers"));
            act("bob", JsonTree.object().put("text", "for nobody").put("visibility", "specified"));

            assertThat(anonymous.untilNow()).isEmpty();
            assertThat(alice.event("1", "note").path("text").asText()).isEqualTo("for followers");
            assertThat(alice.untilNow()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"channel\":\"noSuchTimeline\",\"id\":\"1\",\"pong\":true}",
                "{\"channel\":\"main\",\"id\":\"1\",\"pong\":true}",
                "{\"channel\":\"localTimeline\",\"id\":1,\"pong\":true}",
                "{\"channel\":\"localTimeline\",\"id\":\"1\",\"params\":null,\"pong\":true}",
                "{\"channel\":\"localTimeline\",\"id\":\"1\",\"params\":[],\"pong\":true}",
                "{\"channel\":[\"localTimeline\"],\"id\":\"1\",\"pong\":true}",
                "{\"id\":\"1\",\"pong\":true}",
                "null"
            })
    void refusalIsSilent(String body) {
        try (TestSocket socket = TestSocket.open(server)) {
            socket.send("{\"type\":\"connect\",\"body\":" + body + "}");
            server.postNote("alice", "unheard");

            assertThat(socket.untilNow()).isEmpty();
        }
    }

    @Test
    void permissionOfTheTokenDecides() {
        try (TestSocket app = TestSocket.open(server, reader("alice"));
                TestSocket owner = TestSocket.open(server, server.issueOwnToken("alice"))) {
            app.send(
                    "connect",
                    JsonTree.object().put("channel", "admin").put("id", "1").put("pong", true));
            app.send(
                    "connect",
                    JsonTree.object().put("channel", "chatUser").put("id", "2").put("pong", true));

            assertThat(app.untilNow()).isEmpty();
            owner.join("admin", "1").join("chatUser", "2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"main", "drive", "admin", "serverStats", "queueStats", "reversi"})
    void sharedChannelIsJoinedOnceOnASocket(String channel) {
        try (TestSocket socket = TestSocket.open(server, server.issueOwnToken("alice"))) {
            socket.join(channel, "first");
            socket.send(
                    "connect",
                    JsonTree.object()
                            .put("channel", channel)
                            .put("id", "second")
                            .put("pong", true));
            assertThat(socket.untilNow())
                    .noneMatch(message -> message.path("type").asText().equals("connected"));

            socket.send("disconnect", JsonTree.object().put("id", "first"));
            socket.join(channel, "second");
        }
    }

    @Test
    void thirtyThirdChannelOfASocketIsRefused() {
        try (TestSocket socket = TestSocket.open(server)) {
            IntStream.rangeClosed(1, 32).forEach(i -> socket.join("localTimeline", "c" + i));
            socket.connect("localTimeline", "c33", JsonTree.object());
            server.postNote("bob", "to many");
            socket.send("disconnect", JsonTree.object().put("id", "c1"));

            assertThat(socket.untilNow()).hasSize(32);
            assertThat(server.streaming().joins("localTimeline")).isEqualTo(32);
        }
    }

    @Test
    void leavingHasNoAnswerAndNoMoreEvents() {
        try (TestSocket socket = TestSocket.open(server).join("localTimeline", "1")) {
            socket.send("disconnect", JsonTree.object().put("id", "1"));
            socket.send("disconnect", JsonTree.object().put("id", "1"));
            assertThat(socket.untilNow()).isEmpty();

            server.postNote("bob", "unheard");

            assertThat(socket.untilNow()).isEmpty();
            assertThat(server.streaming().joined("localTimeline")).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "[]", "7", "{\"type\":{}}", "{\"type\":\"connect\"}", "{\"type\":\"new\"}"})
    void junkIsIgnored(String junk) {
        try (TestSocket socket = TestSocket.open(server)) {
            socket.send(junk);

            assertThat(socket.untilNow()).isEmpty();
        }
    }

    @Test
    void closedSocketLeavesNothingBehind() throws InterruptedException {
        TestSocket socket = TestSocket.open(server).join("localTimeline", "1");
        assertThat(server.streaming().openSockets()).isEqualTo(1);

        socket.close();
        for (int i = 0; i < 100 && server.streaming().openSockets() > 0; i++) {
            Thread.sleep(20);
        }

        assertThat(server.streaming().openSockets()).isZero();
        assertThat(server.streaming().joined("localTimeline")).isZero();
        assertThat(server.streaming().socketsOpened()).isEqualTo(1);
    }

    @Test
    void handshakeIsLoggedUnderItsPathAndDoesNotPrintItsToken() {
        AccessToken token = reader("alice");
        TestSocket.open(server, token).close();

        LoggedRequest handshake = server.requests("/streaming").get(0);
        assertThat(handshake.query()).isEqualTo("i=" + token.value());
        assertThat(handshake.toString()).isEqualTo("GET /streaming");
    }

    private static AccessToken reader(String username) {
        return server.issueToken(username, KnownPermission.READ_ACCOUNT);
    }

    private static void act(String username, ObjectNode note) {
        note.put("i", server.issueToken(username, KnownPermission.WRITE_NOTES).value());
        assertThat(client.post("notes/create", note.toString()).statusCode()).isEqualTo(200);
    }
}
