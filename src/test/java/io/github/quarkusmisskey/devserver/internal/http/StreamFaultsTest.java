package io.github.quarkusmisskey.devserver.internal.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.github.quarkusmisskey.devserver.DevServerCase;
import io.github.quarkusmisskey.devserver.streaming.BadFrame;
import io.github.quarkusmisskey.devserver.streaming.StreamFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be made to go wrong on an open socket. */
class StreamFaultsTest extends DevServerCase {

    @Test
    void dropsTheSocketAtEveryNthEvent() {
        StreamFault fault = server.streaming().faults().every(3).drop();

        for (int round = 0; round < 2; round++) {
            try (TestSocket socket = TestSocket.open(server).join("localTimeline", "1")) {
                post(3);
                socket.event("1", "note");
                socket.event("1", "note");
                assertThat(socket.closeCode()).isEqualTo(1006);
            }
        }
        assertThat(fault.hits()).isEqualTo(2);
    }

    @Test
    void dropsAfterTheEvent() {
        server.streaming().faults().every(2).once().dropAfter();
        try (TestSocket socket = TestSocket.open(server).join("localTimeline", "1")) {
            post(2);

            socket.event("1", "note");
            socket.event("1", "note");
            assertThat(socket.closeCode()).isEqualTo(1006);
        }
    }

    @Test
    void hangingSocketSaysNothingAndStaysOpen() {
        server.streaming().setPingInterval(Duration.ofMillis(30));
        StreamFault fault = server.streaming().faults().every(1).once().hang();
        try (TestSocket socket = TestSocket.open(server).join("localTimeline", "1")) {
            post(2);
            socket.send("{\"type\":\"connect\",\"body\":{\"channel\":\"localTimeline\",\"id\":\"2\",\"pong\":true}}");

            assertThat(socket.isSilent(Duration.ofMillis(300))).isTrue();
            assertThat(socket.isOpen()).isTrue();
            assertThat(fault.hits()).isEqualTo(1);
            assertThat(server.streaming().openSockets()).isEqualTo(1);

            server.streaming().faults().clear();

            assertThat(socket.event("1", "note").path("text").asText()).isEqualTo("0");
            assertThat(socket.event("1", "note").path("text").asText()).isEqualTo("1");
        }
    }

    @Test
    void delayKeepsTheOrder() {
        server.streaming().faults().every(2).once().delay(Duration.ofMillis(200));
        try (TestSocket socket = TestSocket.open(server).join("localTimeline", "1")) {
            post(4);

            for (int i = 0; i < 4; i++) {
                assertThat(socket.event("1", "note").path("text").asText()).isEqualTo(Integer.toString(i));
            }
        }
    }

    @Test
    void eventsComeTwiceOrNotAtAll() {
        server.streaming().faults().every(2).once().duplicate();
        server.streaming().faults().every(3).once().lose();
        try (TestSocket socket = TestSocket.open(server).join("localTimeline", "1")) {
            post(4);

            assertThat(socket.untilNow())
                    .extracting(event ->
                            event.path("body").path("body").path("text").asText())
                    .containsExactly("0", "1", "1", "3");
        }
    }

    @Test
    void swallowedJoinIsAsSilentAsARefusedOne() {
        server.streaming().faults().swallowJoins(1);
        try (TestSocket socket = TestSocket.open(server)) {
            socket.connect("localTimeline", "1", JsonTree.object());

            assertThat(socket.untilNow()).isEmpty();
            assertThat(server.streaming().joins("localTimeline")).isZero();
            socket.join("localTimeline", "1");
        }
    }

    @Test
    void chanceIsRepeatableByItsSeed() {
        assertThat(lost(42)).isEqualTo(lost(42)).isNotEqualTo(lost(43));
    }

    @ParameterizedTest
    @EnumSource(
            value = BadFrame.class,
            names = {"NOT_JSON", "HALF_JSON", "WRONG_SHAPE", "UNKNOWN_ID", "UNKNOWN_TYPE", "EMPTY", "TORN_UTF8", "HUGE"
            })
    void badTextComesBeforeTheEventAndEndsNothing(BadFrame frame) {
        server.streaming().faults().every(1).once().badFrame(frame);
        try (TestSocket socket = TestSocket.open(server).join("localTimeline", "1")) {
            post(1);

            String bad = socket.nextText();
            switch (frame) {
                case EMPTY -> assertThat(bad).isEmpty();
                case TORN_UTF8 -> assertThat(bad).contains("\u3042");
                case HUGE -> assertThat(bad.length()).isGreaterThan(4_000_000);
                default -> assertThat(bad).doesNotContain("\"text\"");
            }
            socket.event("1", "note");
        }
    }

    @Test
    void binaryFrameComesBeforeTheEvent() {
        server.streaming().faults().every(1).once().badFrame(BadFrame.BINARY);
        try (TestSocket socket = TestSocket.open(server).join("localTimeline", "1")) {
            post(1);

            assertThat(socket.nextBinary()).containsExactly(0, -1, 127, -128);
            socket.event("1", "note");
        }
    }

    @Test
    void halfAUtf8SequenceCannotBeDecoded() {
        server.streaming().faults().every(1).once().badFrame(BadFrame.HALF_UTF8);
        try (TestSocket socket = TestSocket.open(server).join("localTimeline", "1")) {
            post(1);

            assertThat(socket.nextText()).endsWith("\ufffd");
            socket.event("1", "note");
        }
    }

    @Test
    void resetEndsFaultsAndSockets() {
        server.streaming().faults().every(1).lose();
        TestSocket socket = TestSocket.open(server).join("localTimeline", "1");

        server.reset();

        assertThat(socket.closeCode()).isEqualTo(1006);
        assertThat(server.streaming().openSockets()).isZero();
        assertThat(server.streaming().joins("localTimeline")).isZero();
        try (TestSocket next = TestSocket.open(server).join("localTimeline", "1")) {
            post(1);
            next.event("1", "note");
        }
    }

    private static List<Integer> lost(long seed) {
        server.reset();
        server.streaming().faults().randomly(seed, 0.3).lose();
        List<Integer> lost = new ArrayList<>();
        try (TestSocket socket = TestSocket.open(server).join("localTimeline", "1")) {
            post(50);
            List<String> got = socket.untilNow().stream()
                    .map(event -> event.path("body").path("body").path("text").asText())
                    .toList();
            for (int i = 0; i < 50; i++) {
                if (!got.contains(Integer.toString(i))) {
                    lost.add(i);
                }
            }
        }
        assertThat(lost).isNotEmpty().hasSizeLessThan(50);
        return lost;
    }

    private static void post(int count) {
        for (int i = 0; i < count; i++) {
            server.postNote("bob", Integer.toString(i));
        }
    }
}
