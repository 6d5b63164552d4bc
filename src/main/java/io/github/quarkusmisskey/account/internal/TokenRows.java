package io.github.quarkusmisskey.account.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.account.DiscardedToken;
import io.github.quarkusmisskey.account.Grant;
import io.github.quarkusmisskey.account.Profile;
import io.github.quarkusmisskey.account.TokenInfo;
import io.github.quarkusmisskey.account.TokenStatus;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.audit.AuditAction;
import io.github.quarkusmisskey.audit.AuditActor;
import io.github.quarkusmisskey.audit.internal.AuditEntries;
import io.github.quarkusmisskey.audit.internal.AuditEvent;
import io.github.quarkusmisskey.database.internal.AccountStore;
import io.quarkus.arc.properties.IfBuildProperty;

/** Reads and changes the table of tokens. Every method needs a transaction. */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
public class TokenRows {

    private final TokenSeal seal;
    private final CheckTimes times;

    @Inject
    TokenRows(TokenSeal seal, TokenConfig config) {
        this(seal, config.checkEvery());
    }

    TokenRows(TokenSeal seal, Duration checkEvery) {
        this.seal = seal;
        this.times = new CheckTimes(checkEvery);
    }

    /**
     * All tokens of an account, the newest first.
     *
     * @param uses the uses that are not written yet
     */
    public List<TokenInfo> list(AccountRef account, LastUsedRecorder uses) {
        List<StoredAccessToken> tokens = StoredAccessToken.listByRef(account);
        UUID best = TokenSelector.of(tokens)
                .filter(token -> token.status != TokenStatus.REJECTED)
                .map(token -> token.id)
                .orElse(null);
        return tokens.stream()
                .map(token -> token.info(uses.unwritten(token.id), token.id.equals(best)))
                .toList();
    }

    /**
     * Stores an account with a token, and deletes the tokens of the same application that it replaces: all except those
     * with further requested permissions.
     *
     * @return the deleted tokens that the server still accepts, if they can be decrypted
     */
    public List<DiscardedToken> connect(Profile profile, AccessToken token, Grant grant) {
        Account account = Account.store(profile);
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

    /**
     * Deletes an account with its tokens.
     *
     * @return the deleted tokens, as {@link #connect}; empty if the account is not connected
     */
    public Optional<List<DiscardedToken>> disconnect(AccountRef account) {
        Optional<UUID> id = Account.findByRef(account).map(found -> found.id);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        // Locks the row first, as a sign-in does, so that the two are serialised.
        Account.lock(id.get());
        List<StoredAccessToken> tokens = StoredAccessToken.listByRef(account);
        List<DiscardedToken> givenUp = givenUp(tokens, tokens, null);
        StoredAccessToken.delete("account.id", id.get());
        return Account.delete("id", id.get()) == 0 ? Optional.empty() : Optional.of(givenUp);
    }

    /**
     * Deletes one of several tokens, and writes that to the audit log.
     *
     * @return the deleted token, as {@link #connect}; empty if the account has no such token, or no other one
     */
    public Optional<List<DiscardedToken>> remove(AccountRef account, UUID id, AuditActor actor) {
        Account.findByRef(account).ifPresent(found -> Account.lock(found.id));
        List<StoredAccessToken> all = StoredAccessToken.listByRef(account);
        List<StoredAccessToken> chosen =
                all.stream().filter(token -> token.id.equals(id)).toList();
        if (chosen.isEmpty() || all.size() == 1) {
            return Optional.empty();
        }
        List<DiscardedToken> givenUp = givenUp(chosen, all, null);
        StoredAccessToken.delete("id", id);
        AuditEntries.write(new AuditEvent(account, AuditAction.REMOVED, actor, chosen.get(0).applicationName));
        return Optional.of(givenUp);
    }

    /**
     * Marks the rows with this token as rejected by the server, here and in the audit log.
     *
     * @return the number of rows that changed
     */
    public int reject(AccountRef account, AccessToken token) {
        return StoredAccessToken.listByRef(account).stream()
                .filter(row -> row.status != TokenStatus.REJECTED)
                .filter(row -> holds(row, token))
                .mapToInt(row -> reject(account, row))
                .sum();
    }

    private static int reject(AccountRef account, StoredAccessToken row) {
        int marked = StoredAccessToken.update(
                "status = ?1, checkedAt = ?2 where id = ?3 and ciphertext = ?4 and status <> ?1",
                TokenStatus.REJECTED,
                AccountStore.now(),
                row.id,
                row.ciphertext);
        if (marked == 1) {
            AuditEntries.write(
                    new AuditEvent(account, AuditAction.REJECTED, AuditActor.APPLICATION, row.applicationName));
        }
        return marked;
    }

    /** The tokens to delete, without those whose value stays in use. */
    private List<DiscardedToken> givenUp(
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

    /** Some servers issue the same token again; then only the row is replaced. */
    private boolean isReplaced(StoredAccessToken older, AccessToken token, Grant grant) {
        return older.status == TokenStatus.REJECTED
                || grant.permissions().containsAll(older.permissions)
                || holds(older, token);
    }

    private boolean holds(StoredAccessToken row, AccessToken token) {
        return open(row).filter(token::equals).isPresent();
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
        row.nextCheckAt = times.next();
        row.keyId = seal.activeKeyId();
        row.ciphertext = seal.seal(token, row.id, account.id);
        row.persistAndFlush();
    }
}
