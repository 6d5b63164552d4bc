package io.github.quarkusmisskey.vault.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static io.github.quarkusmisskey.account.TestAccounts.bytes;
import static io.github.quarkusmisskey.account.TestAccounts.key;
import static io.github.quarkusmisskey.account.TestAccounts.vault;
import static org.assertj.core.api.Assertions.assertThat;

class VaultTest {

    private static final byte[] SECRET = "a secret of some length".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ROW = "row 1".getBytes(StandardCharsets.US_ASCII);

    private final String first = key();
    private final String second = key();
    private final Vault vault = vault(Map.of("k1", first), "k1");
    private final Sealer sealer = vault.sealer("test");

    @Test
    void opensWhatItSealed() {
        assertThat(sealer.open(sealer.seal(SECRET, ROW), ROW)).hasValue(SECRET);
        assertThat(sealer.open(sealer.seal(new byte[0], new byte[0]), new byte[0]))
                .hasValue(new byte[0]);
    }

    @Test
    void neverSealsTheSameTwice() {
        assertThat(sealer.seal(SECRET, ROW)).isNotEqualTo(sealer.seal(SECRET, ROW));
    }

    @Test
    void refusesEveryFlippedBitAndEveryCut() {
        byte[] sealed = sealer.seal(SECRET, ROW);
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            assertThat(sealer.open(flipped(sealed, bit), ROW)).as("bit %d", bit).isEmpty();
        }
        for (int length = 0; length < sealed.length; length++) {
            assertThat(sealer.open(Arrays.copyOf(sealed, length), ROW))
                    .as("length %d", length)
                    .isEmpty();
        }
        assertThat(sealer.open(Arrays.copyOf(sealed, sealed.length + 1), ROW)).isEmpty();
        assertThat(sealer.open(bytes(200), ROW)).isEmpty();
    }

    @Test
    void refusesWhatBelongsElsewhere() {
        byte[] sealed = sealer.seal(SECRET, ROW);

        assertThat(sealer.open(sealed, "row 2".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(vault.sealer("other").open(sealed, ROW)).isEmpty();
        assertThat(vault(Map.of("k1", second), "k1").sealer("test").open(sealed, ROW))
                .isEmpty();
        assertThat(vault(Map.of("k2", first), "k2").sealer("test").open(sealed, ROW))
                .isEmpty();
    }

    @Test
    void opensWithAnOldKeyWhileANewOneSeals() {
        byte[] old = sealer.seal(SECRET, ROW);
        Sealer rotated = vault(Map.of("k1", first, "k2", second), "k2").sealer("test");

        assertThat(rotated.open(old, ROW)).hasValue(SECRET);
        assertThat(Vault.keyIdOf(old)).contains("k1");
        assertThat(Vault.keyIdOf(rotated.seal(SECRET, ROW))).contains("k2");
    }

    @Test
    void verifiesItsSignaturesOnly() {
        MacSigner signer = vault.mac("form");
        byte[] signature = signer.sign(SECRET);

        assertThat(signer.verify(SECRET, signature)).isTrue();
        assertThat(vault(Map.of("k1", first, "k2", second), "k2").mac("form").verify(SECRET, signature))
                .isTrue();
        assertThat(signer.verify(ROW, signature)).isFalse();
        assertThat(vault.mac("other").verify(SECRET, signature)).isFalse();
        assertThat(signer.verify(SECRET, new byte[0])).isFalse();
        for (int bit = 0; bit < signature.length * 8; bit++) {
            assertThat(signer.verify(SECRET, flipped(signature, bit)))
                    .as("bit %d", bit)
                    .isFalse();
        }
    }

    @Test
    void showsNoKey() {
        assertThat(vault + " " + sealer + " " + vault.mac("form"))
                .contains("k1")
                .doesNotContain(first)
                .doesNotContain(first.substring(0, 8));
    }

    private static byte[] flipped(byte[] sealed, int bit) {
        byte[] copy = sealed.clone();
        copy[bit / 8] ^= (byte) (1 << bit % 8);
        return copy;
    }
}
