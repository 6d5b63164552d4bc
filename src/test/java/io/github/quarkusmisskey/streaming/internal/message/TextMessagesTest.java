package io.github.quarkusmisskey.streaming.internal.message;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocketFrame;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Frames that become messages, or do not. */
class TextMessagesTest {

    private final List<String> received = new ArrayList<>();
    private int tooLong;
    private final TextMessages messages =
            new TextMessages(8, bytes -> received.add(new String(bytes, StandardCharsets.UTF_8)), () -> tooLong++);

    private void text(String part, boolean last) {
        messages.receive(WebSocketFrame.textFrame(part, last));
    }

    private void goOn(byte[] part, boolean last) {
        messages.receive(WebSocketFrame.continuationFrame(Buffer.buffer(part), last));
    }

    private void goOn(String part, boolean last) {
        goOn(part.getBytes(StandardCharsets.UTF_8), last);
    }

    @Test
    void takesAMessageOfOneFrame() {
        text("whole", true);
        text("", true);
        text("12345678", true);
        assertThat(received).containsExactly("whole", "", "12345678");
        assertThat(tooLong).isZero();
    }

    @Test
    void putsFramesTogetherWhateverComesBetween() {
        text("", false);
        messages.receive(WebSocketFrame.pingFrame(Buffer.buffer("ping")));
        byte[] letter = "あ".getBytes(StandardCharsets.UTF_8);
        goOn(new byte[] {letter[0]}, false);
        goOn(new byte[] {letter[1], letter[2]}, true);
        assertThat(received).containsExactly("あ");
    }

    @Test
    void leavesOutWhatIsNoText() {
        messages.receive(WebSocketFrame.binaryFrame(Buffer.buffer("binary"), false));
        goOn("goes on", true);
        text("text", true);
        assertThat(received).containsExactly("text");
    }

    @Test
    void dropsAMessageThatIsTooLongAndSaysSoOnce() {
        text("123456789", true);
        text("12345", false);
        goOn("6789", false);
        goOn("more", false);
        goOn("and more", true);
        text("next", true);
        assertThat(received).containsExactly("next");
        assertThat(tooLong).isEqualTo(2);
    }
}
