package io.github.quarkusmisskey.api;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AcctTest {

    private static final MisskeyHost HERE = MisskeyHost.of("misskey.example");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            alice                           | @alice
            @alice                          | @alice
            A                               | @A
            _a_                             | @_a_
            a.b-c                           | @a.b-c
            @alice@misskey.example          | @alice@misskey.example
            alice@misskey.example           | @alice@misskey.example
            alice@Misskey.Example.          | @alice@misskey.example
            alice@みすきー.example           | @alice@xn--w8jxa7itv.example
            @alice@xn--w8jxa7itv.example    | @alice@xn--w8jxa7itv.example
            @Alice@misskey.example:3000     | @Alice@misskey.example:3000
            @alice@misskey.example:443      | @alice@misskey.example
            @alice@[2001:db8::1]            | @alice@[2001:db8::1]
            """)
    void readsAndPrints(String typed, String printed) {
        Acct acct = Acct.of(typed);
        assertThat(acct).hasToString(printed).isEqualTo(Acct.of(printed)).isEqualTo(Acct.of("  " + typed + "\n"));
        assertThat(acct.isLocal()).isEqualTo(printed.lastIndexOf('@') == 0);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "@", "@@misskey.example", "@ misskey.example"})
    void saysThatTheUsernameIsMissing(String typed) {
        assertThatThrownBy(() -> Acct.of(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(typed != null && typed.contains(" m") ? "A username has" : "type @alice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "al ice",
                "álice",
                "-alice",
                "alice.",
                "al%69ce",
                "alice?x",
                "alice#x",
                "alice:pw@misskey.example",
                "al\u200bice",
                "al\\ice"
            })
    void refusesOtherUsernames(String typed) {
        assertThatThrownBy(() -> Acct.of(typed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("A username has")
                .hasMessageNotContaining("\u200b");
    }

    @Test
    void refusesWhatIsNoAccount() {
        assertThatThrownBy(() -> Acct.of("https://misskey.example/@alice")).hasMessageContaining("alone");
        assertThatThrownBy(() -> Acct.of("@alice@misskey.example/")).hasMessageContaining("alone");
        assertThatThrownBy(() -> Acct.of("@alice@bob@misskey.example")).hasMessageContaining("one at sign too many");
        assertThatThrownBy(() -> Acct.of("@@alice")).hasMessageContaining("missing");
        assertThatThrownBy(() -> Acct.of("alice@")).isInstanceOf(InvalidHostException.class);
        assertThatThrownBy(() -> Acct.of("alice@mis_skey.example")).isInstanceOf(InvalidHostException.class);
        assertThatThrownBy(() -> Acct.of("alice@127.1")).isInstanceOf(InvalidHostException.class);
        assertThatThrownBy(() -> Acct.of("a".repeat(129))).hasMessageContaining("128");
        assertThatThrownBy(() -> Acct.of("a".repeat(5_000))).hasMessageContaining("too long");
        assertThat(Acct.of("a".repeat(128)).username()).hasSize(128);
    }

    @Test
    void knowsWhoIsAtHome() {
        assertThat(Acct.of("@alice@misskey.example").seenFrom(HERE)).isEqualTo(Acct.local("alice"));
        assertThat(Acct.of("@alice@other.example").seenFrom(HERE)).hasToString("@alice@other.example");
        assertThat(Acct.of("@alice@misskey.example:3000").seenFrom(HERE).isLocal())
                .isFalse();
        assertThat(Acct.of("alice").seenFrom(HERE)).isEqualTo(Acct.local("alice"));
        MisskeyHost dev = MisskeyHost.of("http://localhost:3900");
        assertThat(Acct.remote("alice", dev)).hasToString("@alice@localhost:3900");
        assertThat(Acct.of("@alice@localhost:3900").seenFrom(dev).isLocal()).isTrue();
    }

    @Test
    void writesTheAddressOfAProfile() {
        assertThat(HERE.userUrl(Acct.of("alice"))).isEqualTo(URI.create("https://misskey.example/@alice"));
        assertThat(HERE.userUrl(Acct.of("alice@misskey.example"))).hasToString("https://misskey.example/@alice");
        assertThat(HERE.userUrl(Acct.of("alice@みすきー.example")))
                .hasToString("https://misskey.example/@alice@xn--w8jxa7itv.example");
        assertThat(HERE.userUrl(Acct.of("a.l-i_ce@other.example:3000")))
                .hasToString("https://misskey.example/@a.l-i_ce@other.example:3000");
        assertThat(MisskeyHost.of("http://localhost:3900").userUrl(Acct.of("bob@[2001:db8::1]:3000")))
                .hasToString("http://localhost:3900/@bob@%5B2001:db8::1%5D:3000");
    }

    @ParameterizedTest
    @CsvSource({
        "9abc0001xyz, 9abc0001xyz",
        "a/b, a%2Fb",
        "../i, ..%2Fi",
        "a?b#c, a%3Fb%23c",
        "a b%20, a%20b%2520",
        "ノート, %E3%83%8E%E3%83%BC%E3%83%88",
        "🦊, %F0%9F%A6%8A",
        "a;b=c, a;b=c"
    })
    void writesTheAddressOfANote(String id, String segment) {
        URI url = HERE.noteUrl(id);
        assertThat(url).hasToString("https://misskey.example/notes/" + segment);
        assertThat(url.getPath()).isEqualTo("/notes/" + id);
        assertThat(url.normalize()).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", ".."})
    void refusesNoteIdsThatVanishFromAUrl(String id) {
        assertThatThrownBy(() -> HERE.noteUrl(id)).isInstanceOf(IllegalArgumentException.class);
    }
}
