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
 * Which stored tokens are to be checked with their servers, and what the checks found. Every method runs in a new
 * transaction, may block, and throws {@link AccountStoreUnavailableException} if the database is unavailable.
 */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
public class TokenChecks {

    /**
     * A token whose time to be checked has come.
     *
     * @param nextCheckAt as it was read, which {@link #claim} compares
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

    /** Tokens to check, those that wait longest first. */
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
     * Takes a token for checking, for one caller among any number of threads and replicas. If it is then not checked,
     * that comes when it is due again.
     *
     * @return empty if somebody else took it, or if it is gone or does not open
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

    /** The token that calls as the account take; empty if there is none. */
    public Optional<TokenToCheck> inUse(AccountRef account) {
        return store.inTransaction(() -> TokenSelector.of(StoredAccessToken.listByRef(account))
                .filter(token -> token.status != TokenStatus.REJECTED)
                .flatMap(this::toCheck));
    }

    /** Notes what the server said of a token. It counts from now on. */
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

    /** Notes what was found out of a token's permissions. */
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

    /** Returns whether the status is another one now. */
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
