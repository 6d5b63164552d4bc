package io.github.quarkusmisskey.tokenstore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.tokenstore.internal.TokenStoreConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TokenStoreTest {

    private static final AccountRef ALICE = new AccountRef("misskey.example", "9alice");
    private static final AccountRef BOB = new AccountRef("misskey.example", "9bob");
    private static final AccessToken ONE = AccessToken.of("tokenOne");
    private static final AccessToken TWO = AccessToken.of("tokenTwo");

    @TempDir
    Path folder;

    @Test
    void keepsInMemoryWhatIsPut() {
        TokenStore store = new TokenStore(config(Optional.empty()));
        assertThat(store.tokenFor(ALICE)).isEmpty();
        store.put(ALICE, ONE);
        store.put(ALICE, TWO);
        assertThat(store.tokenFor(ALICE)).contains(TWO);
        assertThat(store.tokenFor(BOB)).isEmpty();
        store.rejected(ALICE, ONE);
        assertThat(store.tokenFor(ALICE)).as("an older one").contains(TWO);
        store.rejected(ALICE, TWO);
        assertThat(store.tokenFor(ALICE)).isEmpty();
        store.put(ALICE, ONE);
        assertThat(store.remove(ALICE)).isTrue();
        assertThat(store.remove(ALICE)).isFalse();
    }

    @Test
    void readsTheFileAndItsChanges() throws IOException {
        Path file = write("# of the bots\n\n 9alice@misskey.example = tokenOne \n");
        TokenStore store = new TokenStore(config(Optional.of(file)));
        assertThat(store.tokenFor(ALICE)).contains(ONE);
        write("9bob@misskey.example=tokenTwo");
        assertThat(store.tokenFor(ALICE)).isEmpty();
        assertThat(store.tokenFor(BOB)).contains(TWO);
        Files.delete(file);
        assertThat(store.tokenFor(BOB)).as("while the file is replaced").contains(TWO);
        write("nonsense");
        assertThat(store.tokenFor(BOB)).contains(TWO);
    }

    @Test
    void doesNotUseARefusedTokenUntilTheFileHasAnother() throws IOException {
        TokenStore store = new TokenStore(config(Optional.of(write("9alice@misskey.example=tokenOne"))));
        store.rejected(ALICE, ONE);
        assertThat(store.tokenFor(ALICE)).isEmpty();
        write("9alice@misskey.example=tokenTwo");
        assertThat(store.tokenFor(ALICE)).contains(TWO);
    }

    @Test
    void whatIsPutGoesBeforeTheFile() throws IOException {
        TokenStore store = new TokenStore(config(Optional.of(write("9alice@misskey.example=tokenOne"))));
        store.put(ALICE, TWO);
        assertThat(store.tokenFor(ALICE)).contains(TWO);
        store.rejected(ALICE, TWO);
        assertThat(store.tokenFor(ALICE)).contains(ONE);
    }

    @Test
    void looksAtTheFileNoMoreOftenThanConfigured() throws IOException {
        Path file = write("9alice@misskey.example=tokenOne");
        TokenStore store = new TokenStore(Optional.of(new TokenFile(file)), Duration.ofHours(1), Clock.systemUTC());
        assertThat(store.tokenFor(ALICE)).contains(ONE);
        write("9alice@misskey.example=tokenTwo");
        assertThat(store.tokenFor(ALICE)).contains(ONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aSecretWithoutAnAccount",
                "9alice@misskey.example",
                "9alice@misskey.example=aSecret value",
                "9alice@misskey.example=",
                "9alice@not a host=aSecret",
                "9bob@misskey.example=aSecret\n9bob@misskey.example=aSecretToo"
            })
    void namesTheWrongLineAndNoSecret(String text) throws IOException {
        Path file = write(text);
        assertThatThrownBy(() -> new TokenStore(config(Optional.of(file))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("misskey.token-store.file")
                .hasMessageContaining("Line ")
                .hasNoCause()
                .hasMessageNotContaining("aSecret");
    }

    @Test
    void saysAtOnceThatTheFileIsNotThere() {
        Path missing = folder.resolve("missing");
        assertThatThrownBy(() -> new TokenStore(config(Optional.of(missing))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("misskey.token-store.file");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("tokens"), text);
    }

    private static TokenStoreConfig config(Optional<Path> file) {
        return new TokenStoreConfig() {
            @Override
            public Optional<Path> file() {
                return file;
            }

            @Override
            public Duration fileReadEvery() {
                return Duration.ZERO;
            }
        };
    }
}
