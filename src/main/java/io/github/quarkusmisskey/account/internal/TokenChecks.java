package io.github.quarkusmisskey.account.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Singleton;

import io.github.quarkusmisskey.account.FoundPermissions;
import io.github.quarkusmisskey.account.TokenStatus;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.api.KnownPermission;
import io.github.quarkusmisskey.api.Permission;
import io.github.quarkusmisskey.database.AccountStoreUnavailableException;
import io.github.quarkusmisskey.database.internal.AccountStore;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.panache.common.Page;

/**
 * Selects the stored tokens to check with their servers, and stores the results. Every method runs in a new
 * transaction, may block, and throws {@link AccountStoreUnavailableException} if the database is unavailable.
 */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
public class TokenChecks {

    /**
     * A token that is due for a check.
     *
     * @param nextCheckAt the value that was read; {@link #claim} compares it
     */
    public record Due(UUID id, Instant nextCheckAt) {}

    private final AccountStore store;
    private final TokenSeal seal;
    private final TokenCache opened;
    private final CheckTimes times;

    TokenChecks(AccountStore store, TokenSeal seal, TokenCache opened, TokenConfig config) {
        this.store = store;
        this.seal = seal;
        this.opened = opened;
        this.times = new CheckTimes(config.checkEvery());
    }

    /** Tokens to check, those that have waited longest first. */
    public List<Due> due(int limit) {
        return store.inTransaction(() -> StoredAccessToken.<StoredAccessToken>find(
                        "nextCheckAt <= ?1 and status <> ?2 order by nextCheckAt, id",
                        AccountStore.now(),
                        TokenStatus.REJECTED)
                .page(Page.ofSize(limit))
                .stream()
                .map(token -> new Due(token.id, token.nextCheckAt))
                .toList());
    }

    /**
     * Claims a token for a check; succeeds for one caller among any number of threads and replicas. A claimed token
     * that is not checked is checked when it is due again.
     *
     * @return empty if another caller claimed it, or if it was deleted or cannot be decrypted
     */
    public Optional<TokenToCheck> claim(Due due) {
        return store.inTransaction(() -> {
            int taken = StoredAccessToken.update(
                    "nextCheckAt = ?1 where id = ?2 and nextCheckAt = ?3", times.next(), due.id(), due.nextCheckAt());
            return taken == 1
                    ? StoredAccessToken.<StoredAccessToken>findByIdOptional(due.id())
                            .flatMap(this::toCheck)
                    : Optional.empty();
        });
    }

    /** The tokens of an account that are not rejected. */
    public List<TokenToCheck> toCheck(AccountRef account) {
        return store.inTransaction(() -> StoredAccessToken.listByRef(account).stream()
                .filter(token -> token.status != TokenStatus.REJECTED)
                .flatMap(token -> toCheck(token).stream())
                .toList());
    }

    /** The token that calls as the account use; empty if there is none. */
    public Optional<TokenToCheck> inUse(AccountRef account) {
        return store.inTransaction(() -> TokenSelector.of(StoredAccessToken.listByRef(account))
                .filter(token -> token.status != TokenStatus.REJECTED)
                .flatMap(this::toCheck));
    }

    /** Stores the server's response about a token; takes effect immediately. */
    public void found(TokenToCheck checked, TokenFinding finding) {
        boolean changed = store.inTransaction(() -> {
            boolean moved = AccountRows.suspend(checked.account(), finding == TokenFinding.SUSPENDED);
            boolean noted = StoredAccessToken.<StoredAccessToken>findByIdOptional(checked.id())
                    .map(row -> note(row, finding))
                    .orElse(false);
            return noted || moved;
        });
        if (changed) {
            opened.forget(checked.account());
        }
    }

    /** Stores the permissions that were determined for a token. */
    public void learn(TokenToCheck checked, Map<Permission, Boolean> may) {
        store.inTransaction(() -> StoredAccessToken.<StoredAccessToken>findByIdOptional(checked.id())
                .map(row -> {
                    FoundPermissions known = row.found();
                    for (Map.Entry<Permission, Boolean> each : may.entrySet()) {
                        known = known.with(each.getKey(), each.getValue());
                    }
                    return StoredAccessToken.update(
                            "granted = ?1, denied = ?2 where id = ?3", known.granted(), known.denied(), row.id);
                })
                .orElse(0));
    }

    /** Returns whether the status changed. */
    private boolean note(StoredAccessToken row, TokenFinding finding) {
        if (finding == TokenFinding.SUSPENDED) {
            StoredAccessToken.update(
                    "checkedAt = ?1, nextCheckAt = ?2 where id = ?3",
                    AccountStore.now(),
                    times.nextOfSuspended(),
                    row.id);
            return false;
        }
        boolean may = finding == TokenFinding.GOOD;
        FoundPermissions known = row.found().with(KnownPermission.READ_ACCOUNT, may);
        boolean expected = may || !row.permissions.contains(KnownPermission.READ_ACCOUNT);
        TokenStatus status = expected ? TokenStatus.ACTIVE : TokenStatus.WITHOUT_PERMISSIONS;
        StoredAccessToken.update(
                "granted = ?1, denied = ?2, status = ?3, checkedAt = ?4, nextCheckAt = ?5 where id = ?6 and status <> ?7",
                known.granted(),
                known.denied(),
                status,
                AccountStore.now(),
                times.next(),
                row.id,
                TokenStatus.REJECTED);
        return status != row.status;
    }

    private Optional<TokenToCheck> toCheck(StoredAccessToken row) {
        Optional<AccessToken> token = seal.open(row.ciphertext, row.id, row.account.id);
        return token.map(open -> new TokenToCheck(row.id, row.account.ref(), open, Set.copyOf(row.permissions)));
    }
}
