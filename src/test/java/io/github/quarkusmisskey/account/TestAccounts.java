package io.github.quarkusmisskey.account;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;

import io.github.quarkusmisskey.account.internal.AccountBoundRows;
import io.github.quarkusmisskey.account.internal.TokenCache;
import io.github.quarkusmisskey.account.internal.TokenRows;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.database.internal.AccountStore;
import io.github.quarkusmisskey.vault.internal.Vault;
import io.github.quarkusmisskey.vault.internal.VaultKeys;

/** Fresh accounts, tokens and keys, so that tests on one database do not meet. */
public final class TestAccounts {

    public static final SecureRandom RANDOM = new SecureRandom();

    private TestAccounts() {}

    public static AccountRef account() {
        return new AccountRef("misskey.example", UUID.randomUUID().toString());
    }

    public static AccessToken token() {
        return AccessToken.of(HexFormat.of().formatHex(bytes(20)));
    }

    public static Profile profile(AccountRef account) {
        return new Profile(account, "alice", "Alice", "https://misskey.example/avatar.webp");
    }

    public static Grant grant(String application) {
        return new Grant(
                TokenSource.MIAUTH,
                application,
                Set.of(KnownPermission.WRITE_NOTES, KnownPermission.READ_ACCOUNT),
                TokenStatus.ACTIVE);
    }

    public static String key() {
        return Base64.getEncoder().encodeToString(bytes(VaultKeys.KEY_LENGTH));
    }

    public static Vault vault(Map<String, String> keys, String active) {
        return new Vault(VaultKeys.of(keys, Optional.of(active)), RANDOM);
    }

    /** A service with a store and secrets of its own. */
    public static AccountService service(
            AccountStore store,
            TokenRows rows,
            TokenCache opened,
            Instance<AccountBoundRows> bound,
            Event<Object> events) {
        return new AccountService(store, rows, opened, bound, events);
    }

    public static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
