package io.github.quarkusmisskey.apikey.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.github.quarkusmisskey.account.AccountService;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.database.internal.AccountStore;
import io.quarkus.arc.properties.IfBuildProperty;

/**
 * Creates, lists and revokes keys in the database. Every method may block, and throws
 * {@link io.github.quarkusmisskey.database.AccountStoreUnavailableException} if the database is unavailable.
 */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
public class StoredKeys {

    /** Maximum number of listed keys; the newest are listed. */
    public static final int MAX_LISTED = 1000;

    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    /** Compared for unknown ids, so that they take as long as wrong secrets; no secret has this hash. */
    private static final String NO_HASH = "0".repeat(64);

    private final AccountStore store;
    private final AccountService accounts;

    StoredKeys(AccountStore store, AccountService accounts) {
        this.store = store;
        this.accounts = accounts;
    }

    /** Those of the accounts with which nobody has signed in here. */
    public Set<AccountRef> neverConnected(Set<AccountRef> wanted) {
        Set<AccountRef> missing = new HashSet<>(wanted);
        accounts.list(wanted).forEach(found -> missing.remove(found.account()));
        return missing;
    }

    /** Creates a key. Only the result contains the complete key. */
    public MadeKey make(NewKey wanted) {
        ApiKey key = ApiKey.random();
        StoredApiKey row = new StoredApiKey();
        row.id = key.id();
        row.hash = key.hash();
        row.label = wanted.label();
        row.permissions = wanted.grant().permissions();
        row.endpoints = wanted.grant().endpoints().stream().sorted().collect(Collectors.joining(","));
        row.createdAt = AccountStore.now();
        row.createdBy = wanted.by();
        row.expiresAt = wanted.expires().truncatedTo(ChronoUnit.MICROS);
        store.inTransaction(() -> {
            row.persist();
            wanted.grant().accounts().forEach(account -> StoredKeyAccount.of(row.id, account)
                    .persist());
            return row;
        });
        return new MadeKey(key.text(), facts(row, wanted.grant().accounts()));
    }

    /** The newest keys, including expired and revoked ones. */
    public List<KeyFacts> list() {
        return store.inTransaction(() -> {
            List<StoredApiKey> keys = StoredApiKey.listNewestFirst(MAX_LISTED);
            Map<String, Set<AccountRef>> accounts = accountsOf(keys);
            return keys.stream()
                    .map(key -> facts(key, accounts.getOrDefault(key.id, Set.of())))
                    .toList();
        });
    }

    /** Revokes a key immediately and permanently. Returns whether it was valid. */
    public boolean revoke(String id) {
        return store.inTransaction(() -> StoredApiKey.revoke(id, AccountStore.now()));
    }

    /** Verifies a key; empty if it is wrong, expired, revoked or unknown, which callers cannot distinguish. */
    Optional<KnownKey> check(ApiKey key, Instant now) {
        return store.inTransaction(() -> {
            StoredApiKey row = StoredApiKey.findById(key.id());
            boolean same = key.hasHash(row == null ? NO_HASH : row.hash);
            if (!same || row == null || !row.stands(now)) {
                return Optional.empty();
            }
            if (row.lastUsedAt == null || row.lastUsedAt.plus(USE_NOTED_EVERY).isBefore(now)) {
                StoredApiKey.noteUse(row.id, now.truncatedTo(ChronoUnit.MICROS));
            }
            Set<AccountRef> accounts = accountsOf(List.of(row)).getOrDefault(row.id, Set.of());
            return Optional.of(new KnownKey(row.id, row.label, grant(row, accounts), false));
        });
    }

    private static Map<String, Set<AccountRef>> accountsOf(List<StoredApiKey> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return StoredKeyAccount.listByKeys(keys.stream().map(key -> key.id).toList()).stream()
                .collect(Collectors.groupingBy(
                        row -> row.keyId, Collectors.mapping(StoredKeyAccount::account, Collectors.toSet())));
    }

    private static KeyFacts facts(StoredApiKey key, Set<AccountRef> accounts) {
        return new KeyFacts(
                key.id,
                key.label,
                grant(key, accounts),
                key.createdAt,
                key.createdBy,
                key.expiresAt,
                key.revokedAt,
                key.lastUsedAt);
    }

    private static KeyGrant grant(StoredApiKey key, Set<AccountRef> accounts) {
        Set<String> endpoints = Arrays.stream(key.endpoints.split(","))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        return new KeyGrant(accounts, key.permissions, endpoints);
    }
}
