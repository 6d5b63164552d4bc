package io.github.quarkusmisskey.streaming.internal.lease;

import java.util.Optional;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.MisskeyHost;
import io.github.quarkusmisskey.api.streaming.Channel;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StreamReaderTest {

    private static final MisskeyHost HOST = MisskeyHost.of("misskey.example");
    private static final AccountRef ALICE = new AccountRef(HOST, "9abc");

    @Test
    void hasAKeyThatTellsReadersAccountsChannelsAndParametersApart() {
        StreamReader reader = new StreamReader("bot", HOST, Optional.of(ALICE), Channel.homeTimeline());
        assertThat(reader.key())
                .isEqualTo("bot 9abc@misskey.example homeTimeline{}")
                .isNotEqualTo(new StreamReader("log", HOST, Optional.of(ALICE), Channel.homeTimeline()).key())
                .isNotEqualTo(new StreamReader("bot", HOST, Optional.empty(), Channel.homeTimeline()).key())
                .isNotEqualTo(new StreamReader("bot", HOST, Optional.of(ALICE), Channel.localTimeline()).key())
                .isNotEqualTo(new StreamReader(
                                "bot",
                                HOST,
                                Optional.of(ALICE),
                                Channel.homeTimeline().withRenotes(false))
                        .key());
    }

    @Test
    void refusesAnAccountOfAnotherServer() {
        assertThatThrownBy(() -> new StreamReader(
                        "bot", MisskeyHost.of("other.example"), Optional.of(ALICE), Channel.homeTimeline()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("other.example");
    }
}
