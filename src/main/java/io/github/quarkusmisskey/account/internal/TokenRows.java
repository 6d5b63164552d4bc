package io.github.quarkusmisskey.account.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.account.DiscardedToken;
import io.github.quarkusmisskey.account.Grant;
import io.github.quarkusmisskey.account.TokenStatus;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.database.internal.AccountStore;
import io.quarkus.arc.properties.IfBuildProperty;

/** The rows of tokens within a transaction of the caller. */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
public class TokenRows {

    private static final Duration SUSPENDED_CHECK_EVERY = Duration.ofMinutes(5);

    private final TokenSeal seal;
    private final Duration checkEvery;

    @Inject
    TokenRows(TokenSeal seal, TokenConfig config) {
        this(seal, config.checkEvery());
    }

    TokenRows(TokenSeal seal, Duration checkEvery) {
        this.seal = seal;
        this.checkEvery = checkEvery;
    }

    /**
     * Stores a token, and deletes those of the same application that it replaces: all but those for which more was
     * asked.
     *
     * @return the deleted ones that the server still knows, as far as they open
     */
    public List<DiscardedToken> add(Account account, AccessToken token, Grant grant) {
        List<StoredAccessToken> others = StoredAccessToken.list("account.id", account.id);
        List<StoredAccessToken> replaced = others.stream()
                .filter(older -> older.isOf(grant.source(), grant.applicationName()))
                .filter(older -> isReplaced(older, token, grant))
                .toList();
        List<DiscardedToken> givenUp = givenUp(replaced, others, token);
        replaced.forEach(older -> StoredAccessToken.delete("id", older.id));
        insert(account, token, grant);
        return givenUp;
    }

    /** Tokens that are deleted, without those whose value stays in use. */
    public List<DiscardedToken> givenUp(
            List<StoredAccessToken> deleted, List<StoredAccessToken> all, AccessToken kept) {
        List<AccessToken> staying = new ArrayList<>();
        if (kept != null) {
            staying.add(kept);
        }
        all.stream().filter(row -> !deleted.contains(row)).forEach(row -> open(row)
                .ifPresent(staying::add));
        return deleted.stream()
                .filter(row -> row.status != TokenStatus.REJECTED)
                .flatMap(row -> open(row).stream()
                        .filter(value -> !staying.contains(value))
                        .map(value -> new DiscardedToken(row.source, row.applicationName, value)))
                .toList();
    }

    /** When a token is to be checked next, if it is checked now. */
    public Instant nextCheck() {
        long millis = checkEvery.toMillis();
        long tenth = Math.max(1, millis / 10);
        return AccountStore.now()
                .plusMillis(millis + ThreadLocalRandom.current().nextLong(-tenth, tenth + 1));
    }

    /** Sooner than others, since nobody is told when a suspension ends. */
    public Instant nextCheckOfSuspended() {
        Instant soon = AccountStore.now().plus(SUSPENDED_CHECK_EVERY);
        Instant usual = nextCheck();
        return usual.isBefore(soon) ? usual : soon;
    }

    /** Servers that give an application the same token again leave nothing to replace but the row. */
    private boolean isReplaced(StoredAccessToken older, AccessToken token, Grant grant) {
        return older.status == TokenStatus.REJECTED
                || grant.permissions().containsAll(older.permissions)
                || open(older).filter(token::equals).isPresent();
    }

    private Optional<AccessToken> open(StoredAccessToken row) {
        return seal.open(row.ciphertext, row.id, row.account.id);
    }

    private void insert(Account account, AccessToken token, Grant grant) {
        StoredAccessToken row = new StoredAccessToken();
        row.id = UUID.randomUUID();
        row.account = account;
        row.source = grant.source();
        row.applicationName = grant.applicationName();
        row.permissions = Set.copyOf(grant.permissions());
        row.granted = grant.found().granted();
        row.denied = grant.found().denied();
        row.status = grant.status();
        row.createdAt = AccountStore.now();
        row.nextCheckAt = nextCheck();
        row.keyId = seal.activeKeyId();
        row.ciphertext = seal.seal(token, row.id, account.id);
        row.persistAndFlush();
    }
}
