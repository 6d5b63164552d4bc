package io.github.quarkusmisskey.account.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.vault.internal.Sealer;
import io.github.quarkusmisskey.vault.internal.Vault;
import io.github.quarkusmisskey.vault.internal.VaultException;
import io.quarkus.arc.properties.IfBuildProperty;

/** Encrypts tokens for their row: the ciphertext of one row cannot be decrypted in another. */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
public class TokenSeal {

    private static final byte[] COLUMN = "access_token".getBytes(StandardCharsets.US_ASCII);

    private final Vault vault;
    private final Sealer sealer;

    TokenSeal(Vault vault) {
        this.vault = vault;
        this.sealer = vault.sealer("access-token");
    }

    String activeKeyId() {
        return vault.activeKeyId();
    }

    byte[] seal(AccessToken token, UUID tokenId, UUID accountId) {
        return sealer.seal(token.value().getBytes(StandardCharsets.US_ASCII), row(tokenId, accountId));
    }

    Optional<AccessToken> open(byte[] ciphertext, UUID tokenId, UUID accountId) {
        return sealer.open(ciphertext, row(tokenId, accountId))
                .map(plain -> AccessToken.of(new String(plain, StandardCharsets.US_ASCII)));
    }

    /** @throws VaultException if it cannot be decrypted */
    AccessToken open(StoredAccessToken row) {
        return open(row.ciphertext, row.id, row.account.id)
                .orElseThrow(() -> new VaultException(
                        vault.keyIds().contains(row.keyId)
                                ? "The access token in row " + row.id + " cannot be decrypted with the vault key '"
                                        + row.keyId + "'"
                                : "The access token in row " + row.id + " needs the vault key '" + row.keyId
                                        + "', but misskey.vault.keys." + row.keyId + " is not set"));
    }

    private static byte[] row(UUID tokenId, UUID accountId) {
        return ByteBuffer.allocate(COLUMN.length + 32)
                .put(COLUMN)
                .putLong(tokenId.getMostSignificantBits())
                .putLong(tokenId.getLeastSignificantBits())
                .putLong(accountId.getMostSignificantBits())
                .putLong(accountId.getLeastSignificantBits())
                .array();
    }
}
