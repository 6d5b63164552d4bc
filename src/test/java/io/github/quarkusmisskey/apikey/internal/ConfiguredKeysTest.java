package io.github.quarkusmisskey.apikey.internal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.KnownPermission;
import io.quarkus.runtime.configuration.ConfigurationException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Keys of the configuration. */
class ConfiguredKeysTest {

    private static final String SECRET = "5".repeat(64);
    private static final String HASH =
            ApiKey.parse("qmk_a_" + SECRET).orElseThrow().hash();

    private record Key(
            String hash,
            Optional<List<String>> accounts,
            Optional<List<String>> permissions,
            Optional<List<String>> endpoints,
            Optional<String> expires,
            boolean operator)
            implements ApiKeyConfig.Key {

        static Key of(String hash, String account, String expires) {
            return new Key(
                    hash,
                    Optional.of(List.of(account)),
                    Optional.of(List.of("write:notes")),
                    Optional.empty(),
                    Optional.of(expires),
                    false);
        }
    }

    @Test
    void knowsWhatAKeyIsBoundTo() {
        ConfiguredKeys keys =
                keys("a", Key.of(HASH.toUpperCase(Locale.ROOT), "9abc@misskey.example", "2030-01-01T00:00:00Z"));
        ApiKey key = ApiKey.parse("qmk_a_" + SECRET).orElseThrow();
        KeyGrant grant = keys.check(key, Instant.parse("2029-12-31T23:59:59Z"))
                .orElseThrow()
                .grant();
        assertThat(grant.accounts()).containsExactly(new AccountRef("misskey.example", "9abc"));
        assertThat(grant.permissions()).containsExactly(KnownPermission.WRITE_NOTES);
        assertThat(keys.check(key, Instant.parse("2030-01-01T00:00:00Z"))).isEmpty();
        assertThat(keys.check(ApiKey.parse("qmk_b_" + SECRET).orElseThrow(), Instant.EPOCH))
                .isEmpty();
        assertThat(keys.check(ApiKey.parse("qmk_a_" + "6".repeat(64)).orElseThrow(), Instant.EPOCH))
                .isEmpty();
    }

    @Test
    void saysWhichKeyOfTheConfigurationIsWrong() {
        assertWrong("A b", Key.of(HASH, "9abc@misskey.example", "2030-01-01T00:00:00Z"), "misskey.api-keys.A b");
        assertWrong(
                "a", Key.of(SECRET + "5", "9abc@misskey.example", "2030-01-01T00:00:00Z"), "misskey.api-keys.a.hash");
        assertWrong("a", Key.of(HASH, "alice", "2030-01-01T00:00:00Z"), "misskey.api-keys.a.accounts has 'alice'");
        assertWrong("a", Key.of(HASH, "9abc@misskey.example", "soon"), "misskey.api-keys.a.expires has 'soon'");
    }

    private static void assertWrong(String id, Key key, String sentence) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> keys(id, key))
                .withMessageContaining(sentence)
                .withMessageNotContaining(SECRET);
    }

    private static ConfiguredKeys keys(String id, Key key) {
        return new ConfiguredKeys(() -> Map.of(id, key));
    }
}
