package io.github.quarkusmisskey.client.internal.guard;

import java.util.List;

import io.github.quarkusmisskey.api.MisskeyHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class HostListTest {

    @ParameterizedTest
    @CsvSource({
        "misskey.example, misskey.example, true",
        "Misskey.Example., misskey.example, true",
        "みすきー.example, xn--w8jxa7itv.example, true",
        "misskey.example, http://misskey.example, true",
        "misskey.example, a.misskey.example, false",
        "misskey.example, notmisskey.example, false",
        "misskey.example, misskey.example.evil.example, false",
        "misskey.example, misskey.example:3000, false",
        "misskey.example:3000, misskey.example:3000, true",
        "misskey.example:3000, misskey.example, false",
        "*.misskey.example, a.misskey.example, true",
        "*.misskey.example, a.b.misskey.example, true",
        "*.misskey.example, misskey.example, false",
        "*.misskey.example, amisskey.example, false",
        "*.misskey.example, a.misskey.example:3000, false",
        "*.misskey.example:3000, a.misskey.example:3000, true",
        "*.example, misskey.example, true",
        "192.0.2.1, 192.0.2.1, true",
        "[2001:DB8::0:1], [2001:db8::1], true",
    })
    void allowsWhatIsListed(String entry, String host, boolean allowed) {
        HostList list = HostList.of(List.of("other.example", entry), List.of());

        assertThat(list.allows(MisskeyHost.of(host))).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "misskey.example, misskey.example, false",
        "misskey.example, http://misskey.example:8080, false",
        "misskey.example, misskey.example:3000, false",
        "misskey.example:3000, misskey.example:3000, false",
        "misskey.example:3000, misskey.example, true",
        "misskey.example, a.misskey.example, true",
        "*.misskey.example, a.misskey.example:3000, false",
        "*.misskey.example, misskey.example, true",
    })
    void deniesWhatIsListedAtEveryPort(String entry, String host, boolean allowed) {
        HostList list = HostList.of(List.of(), List.of(entry));

        assertThat(list.allows(MisskeyHost.of(host))).isEqualTo(allowed);
    }

    @Test
    void letsDenialWin() {
        HostList list = HostList.of(List.of("*.example", "bad.example"), List.of("bad.example", "*.bad.example"));

        assertThat(list.allows(MisskeyHost.of("good.example"))).isTrue();
        assertThat(list.allows(MisskeyHost.of("bad.example"))).isFalse();
        assertThat(list.allows(MisskeyHost.of("a.bad.example"))).isFalse();
    }

    @Test
    void allowsAllIfNothingIsListed() {
        assertThat(HostList.of(List.of(), List.of()).allows(MisskeyHost.of("misskey.example")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "*.",
                "",
                "a.*.example",
                "*misskey.example",
                "*.*.example",
                "misskey.example/a",
                "*.127.0.0.1",
                "*.[::1]"
            })
    void refusesEntriesThatAreNoHost(String entry) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HostList.of(List.of(entry), List.of()))
                .satisfies(e -> assertThat(e.getMessage()).isNotBlank());
        assertThatIllegalArgumentException().isThrownBy(() -> HostList.of(List.of(), List.of(entry)));
    }
}
