package io.github.quarkusmisskey.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import io.github.quarkusmisskey.account.internal.LastUsedRecorder;
import io.github.quarkusmisskey.account.internal.TokenCache;
import io.github.quarkusmisskey.account.internal.TokenRows;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.audit.AuditActor;
import io.github.quarkusmisskey.database.AccountStoreUnavailableException;
import io.github.quarkusmisskey.database.internal.AccountStore;
import io.quarkus.arc.properties.IfBuildProperty;

/**
 * The stored tokens of accounts. Every method runs in a new transaction, may block, and throws
 * {@link AccountStoreUnavailableException} if the database is unavailable.
 */
@Singleton
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
public class StoredTokens {

    private final AccountStore store;
    private final TokenRows rows;
    private final TokenCache opened;
    private final LastUsedRecorder uses;

    StoredTokens(AccountStore store, TokenRows rows, TokenCache opened, LastUsedRecorder uses) {
        this.store = store;
        this.rows = rows;
        this.opened = opened;
        this.uses = uses;
    }

    /** All tokens of an account, newest first. */
    public List<TokenInfo> list(AccountRef account) {
        return store.inTransaction(() -> rows.list(account, uses));
    }

    /**
     * Deletes one of several tokens of an account.
     *
     * @return the deleted token; empty if the account has no such token, or no other one, in which case disconnect the
     *     account
     */
    public Optional<List<DiscardedToken>> remove(AccountRef account, UUID id, AuditActor actor) {
        Optional<List<DiscardedToken>> removed = store.inTransaction(() -> rows.remove(account, id, actor));
        opened.forget(account);
        return removed;
    }
}
