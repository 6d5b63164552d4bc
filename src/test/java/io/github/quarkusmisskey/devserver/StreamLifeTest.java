package io.github.quarkusmisskey.devserver;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletionException;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.devserver.internal.http.TestClient;
import io.github.quarkusmisskey.devserver.internal.http.TestSocket;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How connections live and end. */
class StreamLifeTest extends DevServerCase {

    private static final int PING = 0x89;

    @Test
    void peerThatPongsStays() {
        server.streaming().setPingInterval(Duration.ofMillis(100));
        try (TestSocket socket = TestSocket.open(server)) {
            assertThat(socket.isSilent(Duration.ofSeconds(1))).isTrue();

            assertThat(socket.isOpen()).isTrue();
            socket.join("localTimeline", "1");
        }
    }

    @Test
    void peerThatDoesNotPongIsDroppedWithoutAGoodbye() throws IOException {
        server.streaming().setPingInterval(Duration.ofMillis(100));
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(5000);
            DataInputStream in = handshake(socket);
            int frames = 0;
            for (int first = in.read(); first >= 0; first = in.read()) {
                assertThat(first).isEqualTo(PING);
                assertThat(in.read()).as("length").isZero();
                frames++;
            }

            assertThat(frames).isBetween(1, 3);
        }
    }

    @Test
    void stoppedServerCutsAndRefusesAndForgetsNothingButReplaysNothing() {
        TestSocket before = TestSocket.open(server).join("localTimeline", "1");

        server.pause();

        assertThat(before.closeCode()).isEqualTo(1006);
        assertThatThrownBy(() -> TestSocket.open(server))
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(IOException.class);
        String missed = server.postNote("bob", "missed");

        server.resume();

        try (TestSocket after = TestSocket.open(server).join("localTimeline", "1")) {
            assertThat(after.untilNow()).isEmpty();
            JsonNode note = TestClient.json(client.post("notes/show", "{\"noteId\":\"" + missed + "\"}"));
            assertThat(note.path("text").asText()).isEqualTo("missed");
            server.postNote("bob", "heard");
            after.event("1", "note");
        }
    }

    @Test
    void closedServerCutsToo() {
        DevServer other = DevServer.start();
        TestSocket socket = TestSocket.open(other);

        other.close();

        assertThat(socket.closeCode()).isEqualTo(1006);
    }

    @Test
    void upgradeIsTurnedAwayWithRetryAfter() {
        Fault fault = server.faults().at("/streaming").once().turnAway(503, "7");

        var refusal = TestSocket.refusal(server, "");

        assertThat(refusal.getStatus()).isEqualTo(503);
        assertThat(refusal.getHeaders().get("Retry-After")).isEqualTo("7");
        assertThat(fault.hits()).isEqualTo(1);
        TestSocket.open(server).close();
    }

    @Test
    void upgradeMayComeLate() {
        server.faults().at("/streaming").once().delay(Duration.ofMillis(200));

        try (TestSocket socket = TestSocket.open(server)) {
            socket.join("localTimeline", "1");
        }
    }

    @Test
    void manyNotesComeWholeAndInOrderAndCanBeFetchedInOrder() {
        int count = 2_000;
        try (TestSocket socket = TestSocket.open(server).join("localTimeline", "1")) {
            String first = server.postNote("bob", "0");
            for (int i = 1; i < count; i++) {
                server.postNote("bob", Integer.toString(i));
            }
            String latest = "";
            for (int i = 0; i < count; i++) {
                JsonNode note = socket.event("1", "note");
                assertThat(note.path("text").asText()).isEqualTo(Integer.toString(i));
                assertThat(note.path("id").asText()).isGreaterThan(latest);
                latest = note.path("id").asText();
            }
            JsonNode page = TestClient.json(
                    client.post("notes/local-timeline", "{\"limit\":100,\"sinceId\":\"" + first + "\"}"));
            assertThat(page).hasSize(100);
            assertThat(page.get(0).path("text").asText()).isEqualTo("1");
        }
    }

    @Test
    void eventsCanBeEmittedByHand() {
        try (TestSocket owner =
                        TestSocket.open(server, server.issueOwnToken("alice")).join("drive", "1");
                TestSocket other = TestSocket.open(server, server.issueToken("bob", KnownPermission.READ_ACCOUNT))
                        .join("drive", "1")) {
            server.streaming().emit("drive", "fileDeleted", "\"9abc\"");
            server.streaming().emitTo(server.users().get(0).id(), "drive", "folderDeleted", "\"9def\"");
            server.streaming().broadcast("emojiAdded", "{\"emoji\":{\"name\":\"blobcat\"}}");

            assertThat(owner.event("1", "fileDeleted").asText()).isEqualTo("9abc");
            assertThat(owner.event("1", "folderDeleted").asText()).isEqualTo("9def");
            assertThat(owner.next().path("type").asText()).isEqualTo("emojiAdded");
            assertThat(other.event("1", "fileDeleted").asText()).isEqualTo("9abc");
            assertThat(other.next().path("body").path("emoji").path("name").asText())
                    .isEqualTo("blobcat");
        }
        assertThatThrownBy(() -> server.streaming().emit("noSuchChannel", "x", "{}"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> server.streaming().emit("drive", "x", "{"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static DataInputStream handshake(Socket socket) throws IOException {
        String request = "GET /streaming HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        DataInputStream in = new DataInputStream(socket.getInputStream());
        StringBuilder answer = new StringBuilder();
        while (!answer.toString().endsWith("\r\n\r\n")) {
            answer.append((char) in.readUnsignedByte());
        }
        assertThat(answer.toString()).startsWith("HTTP/1.1 101 ");
        return in;
    }
}
