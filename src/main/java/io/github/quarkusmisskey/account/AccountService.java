package io.github.quarkusmisskey.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import io.github.quarkusmisskey.account.internal.Account;
import io.github.quarkusmisskey.account.internal.AccountBoundRows;
import io.github.quarkusmisskey.account.internal.StoredAccessToken;
import io.github.quarkusmisskey.account.internal.TokenCache;
import io.github.quarkusmisskey.account.internal.TokenRows;
import io.github.quarkusmisskey.account.internal.TokenSeal;
import io.github.quarkusmisskey.account.internal.TokenSelector;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.audit.AuditAction;
import io.github.quarkusmisskey.audit.AuditActor;
import io.github.quarkusmisskey.audit.AuditEvent;
import io.github.quarkusmisskey.audit.internal.AuditEntries;
import io.github.quarkusmisskey.database.AccountStoreUnavailableException;
import io.github.quarkusmisskey.database.internal.AccountStore;
import io.quarkus.arc.properties.IfBuildProperty;
import org.jboss.logging.Logger;

/**
 * Connects, lists and disconnects accounts. Every method runs in a new transaction, even inside another one, may block,
 * and throws {@link AccountStoreUnavailableException} if the database is unavailable.
 */
@ApplicationScoped
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
public class AccountService {

    private static final Logger LOG = Logger.getLogger(AccountService.class);

    private final AccountStore store;
    private final TokenRows rows;
    private final TokenSeal seal;
    private final TokenCache opened;
    private final Instance<AccountBoundRows> bound;
    private final Event<Object> events;

    AccountService(
            AccountStore store,
            TokenRows rows,
            TokenSeal seal,
            TokenCache opened,
            @Any Instance<AccountBoundRows> bound,
            Event<Object> events) {
        this.store = store;
        this.rows = rows;
        this.seal = seal;
        this.opened = opened;
        this.bound = bound;
        this.events = events;
    }

    /**
     * Stores the account and its token atomically. Older tokens of the same source and application name are replaced
     * unless they have further permissions; other tokens are kept. Concurrent sign-ins of one account are allowed; the
     * token of the last one is kept.
     *
     * @return the replaced tokens, which the server may still accept
     */
    public List<DiscardedToken> connect(Profile profile, AccessToken token, Grant grant) {
        return connect(profile, token, grant, AuditActor.PERSON);
    }

    /** The same, with an actor other than the person. */
    public List<DiscardedToken> connect(Profile profile, AccessToken token, Grant grant, AuditActor actor) {
        List<DiscardedToken> replaced = store.inTransaction(() -> {
            Account account = storeAccount(profile);
            boolean made = grant.source() == TokenSource.MANUAL;
            List<DiscardedToken> older = rows.add(account, token, grant);
            log(made ? AuditAction.IMPORTED : AuditAction.CONNECTED, profile.account(), actor, grant.applicationName());
            older.forEach(each -> log(AuditAction.REPLACED, profile.account(), actor, each.applicationName()));
            return older;
        });
        opened.forget(profile.account());
        tell(new AccountConnected(profile.account()), profile.account());
        return replaced;
    }

    /**
     * Deletes the account and all its tokens here; they are not revoked on the server.
     *
     * @return whether the account was connected
     */
    public boolean disconnect(AccountRef account) {
        return disconnect(account, AuditActor.APPLICATION).isPresent();
    }

    /**
     * The same.
     *
     * @return the deleted tokens, which the server may still accept; empty if the account was not connected
     */
    public Optional<List<DiscardedToken>> disconnect(AccountRef account, AuditActor actor) {
        Optional<List<DiscardedToken>> deleted = store.inTransaction(() -> delete(account, actor));
        opened.forget(account);
        if (deleted.isPresent()) {
            tell(new AccountDisconnected(account), account);
        }
        return deleted;
    }

    /** The connected ones among the given accounts, in the given order. */
    public List<ConnectedAccount> list(Collection<AccountRef> accounts) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        Map<AccountRef, ConnectedAccount> found = store.inTransaction(() -> find(accounts));
        return accounts.stream()
                .distinct()
                .filter(found::containsKey)
                .map(found::get)
                .toList();
    }

    /**
     * Marks this token as rejected by the server, so that it is not used any more: on this replica immediately, even
     * while the database is unavailable, and on others once it is stored. A newer token of the account is not affected.
     */
    public void markRejected(AccountRef account, AccessToken token) {
        opened.reject(account, token);
        int marked = store.inTransaction(() -> StoredAccessToken.listByRef(account).stream()
                .filter(row -> row.status != TokenStatus.REJECTED)
                .filter(row -> seal.open(row.ciphertext, row.id, row.account.id)
                        .filter(token::equals)
                        .isPresent())
                .mapToInt(row -> reject(account, row))
                .sum());
        opened.forget(account);
        if (marked > 0) {
            tell(new AccessTokenRejected(account), account);
        }
    }

    /** Marks the account as no longer suspended, after a successful call. */
    public void unsuspend(AccountRef account) {
        store.inTransaction(() -> {
            int moved = Account.suspend(account, false);
            if (moved == 1) {
                log(AuditAction.UNSUSPENDED, account, AuditActor.APPLICATION, null);
            }
            return moved;
        });
    }

    private static int reject(AccountRef account, StoredAccessToken row) {
        int marked = StoredAccessToken.update(
                "status = ?1, checkedAt = ?2 where id = ?3 and ciphertext = ?4 and status <> ?1",
                TokenStatus.REJECTED,
                AccountStore.now(),
                row.id,
                row.ciphertext);
        if (marked == 1) {
            log(AuditAction.REJECTED, account, AuditActor.APPLICATION, row.applicationName);
        }
        return marked;
    }

    /** The update comes first because it locks the row: sign-ins of one account go one after the other from here on. */
    private static Account storeAccount(Profile profile) {
        Instant now = AccountStore.now();
        int updated = Account.update(
                "username = ?1, displayName = ?2, avatarUrl = ?3, updatedAt = ?4 where host = ?5 and userId = ?6",
                profile.username(),
                profile.displayName(),
                profile.avatarUrl(),
                now,
                profile.account().host().toString(),
                profile.account().userId());
        if (updated == 0) {
            insertAccount(profile, now);
        }
        return Account.findByRef(profile.account()).orElseThrow();
    }

    private Optional<List<DiscardedToken>> delete(AccountRef account, AuditActor actor) {
        Optional<UUID> id = Account.findByRef(account).map(found -> found.id);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        // Locks the row first, as a sign-in does, so that the two wait for each other instead of crossing.
        Account.lock(id.get());
        List<StoredAccessToken> tokens = StoredAccessToken.listByRef(account);
        List<DiscardedToken> givenUp = rows.givenUp(tokens, tokens, null);
        StoredAccessToken.delete("account.id", id.get());
        if (Account.delete("id", id.get()) == 0) {
            return Optional.empty();
        }
        bound.forEach(each -> each.delete(account));
        log(AuditAction.DISCONNECTED, account, actor, null);
        return Optional.of(givenUp);
    }

    private static void log(AuditAction action, AccountRef account, AuditActor actor, String detail) {
        AuditEntries.write(new AuditEvent(account, action, actor, detail));
    }

    private static void insertAccount(Profile profile, Instant now) {
        Account account = new Account();
        account.id = UUID.randomUUID();
        account.host = profile.account().host().toString();
        account.userId = profile.account().userId();
        account.username = profile.username();
        account.displayName = profile.displayName();
        account.avatarUrl = profile.avatarUrl();
        account.sessionGeneration = Account.newGeneration();
        account.createdAt = now;
        account.updatedAt = now;
        account.persistAndFlush();
    }

    private static Map<AccountRef, ConnectedAccount> find(Collection<AccountRef> accounts) {
        List<StoredAccessToken> tokens = StoredAccessToken.list(
                "from StoredAccessToken t join fetch t.account a where a.host in ?1 and a.userId in ?2",
                accounts.stream().map(ref -> ref.host().toString()).distinct().toList(),
                accounts.stream().map(AccountRef::userId).distinct().toList());
        return tokens.stream().collect(Collectors.groupingBy(token -> token.account.ref())).values().stream()
                .flatMap(all -> TokenSelector.of(all).stream())
                .map(best -> ConnectedAccount.of(best.account, best))
                .collect(Collectors.toMap(ConnectedAccount::account, Function.identity()));
    }

    private void tell(Object event, AccountRef account) {
        try {
            events.fire(event);
        } catch (RuntimeException failure) {
            LOG.errorf(
                    failure, "An observer of %s failed for %s", event.getClass().getSimpleName(), account);
        }
    }
}
