package io.github.quarkusmisskey.account.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.quarkus.arc.properties.IfBuildProperty;

/** Caches the most recently used tokens in memory. */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
public class TokenCache {

    private static final Duration PAUSE_AFTER_LOSS = Duration.ofSeconds(30);

    private record Opened(AccessToken token, Instant checkedAt, boolean suspended) {}

    private final int capacity;
    private final Duration fresh;
    private final Clock clock;
    private final Map<AccountRef, Opened> entries;
    private final Map<AccountRef, AccessToken> rejected;
    private long changes;
    private Instant lostUntil = Instant.MIN;
    private boolean lost;

    @Inject
    TokenCache(AccountConfig config) {
        this(config.tokensInMemory(), config.askDatabaseEvery(), Clock.systemUTC());
    }

    TokenCache(int capacity, Duration fresh, Clock clock) {
        this.capacity = capacity;
        this.fresh = fresh;
        this.clock = clock;
        this.entries = lastUsed();
        this.rejected = lastUsed();
    }

    private <V> Map<AccountRef, V> lastUsed() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<AccountRef, V> eldest) {
                return size() > TokenCache.this.capacity;
            }
        };
    }

    /** The token, if the database confirmed it recently, or was just found to be unavailable. */
    synchronized Optional<AccessToken> fresh(AccountRef account) {
        Instant now = clock.instant();
        return Optional.ofNullable(entries.get(account))
                .filter(entry -> now.isBefore(entry.checkedAt().plus(fresh)) || spared(now))
                .map(Opened::token);
    }

    /** Records that the database is unavailable, and returns the token regardless of when it was confirmed. */
    synchronized Optional<AccessToken> withoutDatabase(AccountRef account) {
        lost = true;
        lostUntil = clock.instant().plus(PAUSE_AFTER_LOSS);
        return Optional.ofNullable(entries.get(account)).map(Opened::token);
    }

    /** A marker to get before the database is read and to pass to {@link #put}. */
    synchronized long changes() {
        return changes;
    }

    /** Caches a token that the database just confirmed, unless something changed since it was read. */
    synchronized void put(AccountRef account, AccessToken token, long changesBefore) {
        put(account, token, false, changesBefore);
    }

    /** The same, with the state of the account in the database. */
    synchronized void put(AccountRef account, AccessToken token, boolean suspended, long changesBefore) {
        lost = false;
        if (changes == changesBefore) {
            entries.put(account, new Opened(token, clock.instant(), suspended));
        }
    }

    /** Marks the account as no longer suspended. Returns whether it was marked as suspended. */
    synchronized boolean unsuspend(AccountRef account) {
        Opened known = entries.get(account);
        if (known == null || !known.suspended()) {
            return false;
        }
        entries.put(account, new Opened(known.token(), known.checkedAt(), false));
        return true;
    }

    /** No longer returns this token, until the account is forgotten. */
    public synchronized void reject(AccountRef account, AccessToken token) {
        changes++;
        rejected.put(account, token);
        if (entries.containsKey(account) && entries.get(account).token().equals(token)) {
            entries.remove(account);
        }
    }

    /** Whether this token was rejected, although the database does not contain that yet. */
    synchronized boolean isRejected(AccountRef account, AccessToken token) {
        return token.equals(rejected.get(account));
    }

    public synchronized void forget(AccountRef account) {
        changes++;
        entries.remove(account);
        rejected.remove(account);
    }

    /**
     * After the pause, one caller accesses the database while the others still do without it, because that may take
     * seconds.
     */
    private boolean spared(Instant now) {
        if (lost && !now.isBefore(lostUntil)) {
            lostUntil = now.plus(PAUSE_AFTER_LOSS);
            return false;
        }
        return lost;
    }
}
