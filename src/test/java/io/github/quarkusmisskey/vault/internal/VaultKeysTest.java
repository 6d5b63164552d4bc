package io.github.quarkusmisskey.vault.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.github.quarkusmisskey.account.TestAccounts;
import io.github.quarkusmisskey.account.internal.VaultCheck;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.github.quarkusmisskey.account.TestAccounts.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class VaultKeysTest {

    private static final String SHORT = "c2hvcnQgYnV0IHNlY3JldA==";

    @TempDir
    Path folder;

    private final VaultProducer producer = new VaultProducer();

    @Test
    void takesTheOnlyKeyAsTheActiveOne() {
        assertThat(VaultKeys.of(Map.of("k1", key()), Optional.empty()).activeId())
                .isEqualTo("k1");
    }

    @Test
    void saysHowToMakeAMissingKeyInProduction() {
        assertThatThrownBy(() -> producer.keys(config(Map.of(), Optional.empty()), LaunchMode.NORMAL))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("misskey.vault.keys.<id>")
                .hasMessageContaining("openssl rand -base64 32");
    }

    @Test
    void startsWithoutAKeyWhereNoneIsRequiredAndRefusesToSeal() {
        VaultConfig config = new Configured(Map.of(), Optional.empty(), false, "unused", "1h", 200);
        Vault vault = new Vault(producer.keys(config, LaunchMode.NORMAL), new SecureRandom());
        Sealer sealer = vault.sealer("any");
        assertThatThrownBy(() -> sealer.seal(new byte[1], new byte[0]))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("misskey.vault.keys.<id>");
    }

    @Test
    void namesTheKeyOfWrongLengthButNotItsValue() {
        refuses(Map.of("k1", SHORT), Optional.empty(), "misskey.vault.keys.k1 has 16 bytes instead of 32", SHORT);
    }

    @Test
    void namesTheKeyThatIsNotBase64ButNotItsValue() {
        String wrong = "not*base64*" + key();
        refuses(Map.of("k1", key(), "k2", wrong), Optional.of("k1"), "misskey.vault.keys.k2 is not base64", wrong);
    }

    @Test
    void refusesAnActiveKeyThatIsNotThere() {
        refuses(Map.of("k1", key()), Optional.of("k9"), "misskey.vault.active-key names the key 'k9'", "k1=");
        refuses(Map.of("k1", key(), "k2", key()), Optional.empty(), "Set misskey.vault.active-key", "k1=");
        assertThatThrownBy(() -> producer.keys(config(Map.of(), Optional.of("k9")), LaunchMode.TEST))
                .isInstanceOf(ConfigurationException.class);
    }

    @Test
    void refusesAnIdThatDoesNotFitTheColumnWithoutRepeatingIt() {
        String swapped = key();
        refuses(Map.of(swapped, "k1"), Optional.empty(), "A key's id in misskey.vault.keys.<id>", swapped);
    }

    @Test
    void devModeMakesAKeyOnceInAFileOfItsOwnerAlone() throws Exception {
        VaultConfig config = config(Map.of(), Optional.empty());
        Sealer before = new Vault(producer.keys(config, LaunchMode.DEVELOPMENT), TestAccounts.RANDOM).sealer("test");
        Sealer after = new Vault(producer.keys(config, LaunchMode.DEVELOPMENT), TestAccounts.RANDOM).sealer("test");

        byte[] secret = {1, 2, 3};
        assertThat(after.open(before.seal(secret, new byte[0]), new byte[0])).hasValue(secret);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(config.devKeyFile()))))
                .isEqualTo("rw-------");
    }

    @Test
    void devModeUsesConfiguredKeysBeforeTheFile() {
        VaultConfig config = config(Map.of("mine", key()), Optional.empty());

        assertThat(producer.keys(config, LaunchMode.DEVELOPMENT).activeId()).isEqualTo("mine");
        assertThat(Path.of(config.devKeyFile())).doesNotExist();
    }

    @Test
    void testsGetAnotherKeyEachTime() {
        VaultConfig config = config(Map.of(), Optional.empty());
        byte[] one = producer.keys(config, LaunchMode.TEST).key("test").orElseThrow();
        byte[] other = producer.keys(config, LaunchMode.TEST).key("test").orElseThrow();

        assertThat(one).hasSize(32).isNotEqualTo(other);
    }

    @Test
    void anApplicationThatStoresNoTokenStartsWithoutAKey() {
        VaultConfig config = new Configured(Map.of(), Optional.empty(), false, "none", "1h", 200);
        Vault vault = producer.vault(config, LaunchMode.NORMAL);
        new VaultCheck(vault, null, null, LaunchMode.NORMAL).beforeMigration(new StartupEvent());
        assertThatThrownBy(() -> vault.sealer("tokens").seal(new byte[1], new byte[0]))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("misskey.vault.keys.<id>");
    }

    private static void refuses(Map<String, String> keys, Optional<String> active, String message, String secret) {
        assertThatThrownBy(() -> VaultKeys.of(keys, active))
                .isInstanceOf(ConfigurationException.class)
                .hasNoCause()
                .hasMessageContaining(message)
                .message()
                .doesNotContain(secret);
    }

    private VaultConfig config(Map<String, String> keys, Optional<String> active) {
        String file = folder.resolve("made/vault.key").toString();
        Map<String, Secret<String>> secrets =
                keys.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> e::getValue));
        return new Configured(secrets, active, true, file, "1h", 200);
    }

    private record Configured(
            Map<String, Secret<String>> keys,
            Optional<String> activeKey,
            boolean required,
            String devKeyFile,
            String rotateEvery,
            int rotateBatchSize)
            implements VaultConfig {}
}
