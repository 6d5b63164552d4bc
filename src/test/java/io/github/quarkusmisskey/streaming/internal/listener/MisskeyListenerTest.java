package io.github.quarkusmisskey.streaming.internal.listener;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.streaming.OnMisskey;
import io.github.quarkusmisskey.api.streaming.StreamEvent;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MisskeyListenerTest {

    /** The tests are its bot. */
    @OnMisskey(channel = "main", account = "${bot.account}")
    void hear(StreamEvent event) {}

    private final MisskeyListener listener = new MisskeyListener("Bot#hear", annotation(), StreamEvent.class, null);

    private static OnMisskey annotation() {
        try {
            return MisskeyListenerTest.class
                    .getDeclaredMethod("hear", StreamEvent.class)
                    .getAnnotation(OnMisskey.class);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void takesTheAccountOfTheConfiguration() {
        assertThat(listener.account(key -> key.equals("bot.account") ? "9abc@misskey.example" : ""))
                .contains(AccountRef.ofName("9abc@misskey.example"));
    }

    @Test
    void tellsWhichMethodHasAnAccountThatIsNone() {
        for (String wrong : new String[] {"alice", "9abc@", "9abc@not a host"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> listener.account(key -> wrong))
                    .withMessageContaining("Bot#hear")
                    .withMessageContaining("'" + wrong + "'")
                    .withMessageContaining("userId@host");
        }
    }
}
