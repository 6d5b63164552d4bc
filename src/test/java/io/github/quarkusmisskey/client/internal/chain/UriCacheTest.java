package io.github.quarkusmisskey.client.internal.chain;

import java.net.URI;

import io.github.quarkusmisskey.api.MisskeyHost;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UriCacheTest {

    private final UriCache uris = new UriCache();

    @Test
    void givesARememberedAddressAgain() {
        MisskeyHost host = MisskeyHost.of("misskey.example");
        URI first = uris.of(host, "/api/notes/show");
        assertThat(first).hasToString("https://misskey.example/api/notes/show");
        assertThat(uris.of(MisskeyHost.of("misskey.example"), "/api/notes/show"))
                .isSameAs(first);
    }

    @Test
    void doesNotTakeOneForAnotherOfTheSameHash() {
        MisskeyHost host = MisskeyHost.of("misskey.example");
        assertThat("/ap").hasSameHashCodeAs("/c2");
        assertThat(uris.of(host, "/ap")).hasToString("https://misskey.example/ap");
        assertThat(uris.of(host, "/c2")).hasToString("https://misskey.example/c2");
        assertThat(uris.of(host, "/ap")).hasToString("https://misskey.example/ap");
    }

    @Test
    void knowsMoreHostsThanItRemembers() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 5_000; i++) {
                MisskeyHost host = MisskeyHost.of("server" + i + ".example");
                assertThat(uris.of(host, "/api/stats")).hasToString("https://server" + i + ".example/api/stats");
            }
        }
    }
}
