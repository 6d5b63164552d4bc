package io.github.quarkusmisskey.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import io.github.quarkusmisskey.account.internal.AccountBoundRows;
import io.github.quarkusmisskey.account.internal.AccountRows;
import io.github.quarkusmisskey.account.internal.TokenCache;
import io.github.quarkusmisskey.account.internal.TokenRows;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.audit.AuditAction;
import io.github.quarkusmisskey.audit.AuditActor;
import io.github.quarkusmisskey.audit.internal.AuditEntries;
import io.github.quarkusmisskey.audit.internal.AuditEvent;
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
    private final TokenCache opened;
    private final Instance<AccountBoundRows> bound;
    private final Event<Object> events;

    AccountService(
            AccountStore store,
            TokenRows rows,
            TokenCache opened,
            @Any Instance<AccountBoundRows> bound,
            Event<Object> events) {
        this.store = store;
        this.rows = rows;
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

    /** Like {@link #connect(Profile, AccessToken, Grant)}, with an actor other than the person. */
    public List<DiscardedToken> connect(Profile profile, AccessToken token, Grant grant, AuditActor actor) {
        List<DiscardedToken> replaced = store.inTransaction(() -> {
            boolean made = grant.source() == TokenSource.MANUAL;
            List<DiscardedToken> older = rows.connect(profile, token, grant);
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
     * Like {@link #disconnect(AccountRef)}, with an actor.
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

    /** The given accounts that are connected, in the given order. */
    public List<ConnectedAccount> list(Collection<AccountRef> accounts) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        Map<AccountRef, ConnectedAccount> found = store.inTransaction(() -> AccountRows.connected(accounts));
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
        int marked = store.inTransaction(() -> rows.reject(account, token));
        opened.forget(account);
        if (marked > 0) {
            tell(new AccessTokenRejected(account), account);
        }
    }

    /** Marks the account as no longer suspended, after a successful call. */
    public void unsuspend(AccountRef account) {
        store.inTransaction(() -> AccountRows.suspend(account, false));
    }

    private Optional<List<DiscardedToken>> delete(AccountRef account, AuditActor actor) {
        Optional<List<DiscardedToken>> deleted = rows.disconnect(account);
        if (deleted.isPresent()) {
            bound.forEach(each -> each.delete(account));
            log(AuditAction.DISCONNECTED, account, actor, null);
        }
        return deleted;
    }

    private static void log(AuditAction action, AccountRef account, AuditActor actor, String detail) {
        AuditEntries.write(new AuditEvent(account, action, actor, detail));
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
