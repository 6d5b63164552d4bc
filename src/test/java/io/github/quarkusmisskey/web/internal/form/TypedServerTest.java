package io.github.quarkusmisskey.web.internal.form;

import io.github.quarkusmisskey.api.InvalidHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TypedServerTest {

    @ParameterizedTest
    @CsvSource({
        "misskey.example, misskey.example",
        "' misskey.example ', misskey.example",
        "https://misskey.example/@alice, misskey.example",
        "misskey.example/@alice, misskey.example",
        "https://misskey.example/@alice@other.example, misskey.example",
        "https://misskey.example/notes/9abc, misskey.example",
        "https://misskey.example/notes/9abc?x=y#z, misskey.example",
        "@alice@misskey.example, misskey.example",
        "localhost:3900, localhost:3900",
        "http://localhost:3900/notes/9abc, http://localhost:3900",
        "https://みすきー.example/@alice, xn--w8jxa7itv.example"
    })
    void findsTheServerInWhatPeoplePaste(String typed, String server) {
        assertThat(TypedServer.parse(typed)).hasToString(server);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/@alice",
                "https://",
                "https:///@alice",
                "misskey.example/path",
                "https://misskey.example?x=https://other.example",
                "ftp://misskey.example/@alice",
                "https://alice:secret@misskey.example/@alice",
                "https://alice@misskey.example/",
                "javascript://misskey.example/%0aalert(1)",
                "https://misskey.example\\@other.example/"
            })
    void takesNothingElse(String typed) {
        assertThatThrownBy(() -> TypedServer.parse(typed)).isInstanceOf(InvalidHostException.class);
    }

    @Test
    void knowsWhetherTheSchemeWasTyped() {
        assertThat(TypedServer.leavesSchemeOpen("localhost:3900")).isTrue();
        assertThat(TypedServer.leavesSchemeOpen("https://localhost:3900")).isFalse();
    }
}
