package io.github.quarkusmisskey.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import io.github.quarkusmisskey.account.internal.Account;
import io.github.quarkusmisskey.account.internal.LastUsedRecorder;
import io.github.quarkusmisskey.account.internal.StoredAccessToken;
import io.github.quarkusmisskey.account.internal.TokenCache;
import io.github.quarkusmisskey.account.internal.TokenRows;
import io.github.quarkusmisskey.account.internal.TokenSelector;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.audit.AuditAction;
import io.github.quarkusmisskey.audit.AuditActor;
import io.github.quarkusmisskey.audit.AuditEvent;
import io.github.quarkusmisskey.audit.internal.AuditEntries;
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

    /** All tokens of an account, the newest first. */
    public List<TokenInfo> list(AccountRef account) {
        return store.inTransaction(() -> {
            List<StoredAccessToken> tokens = StoredAccessToken.listByRef(account);
            UUID best = TokenSelector.of(tokens)
                    .filter(token -> token.status != TokenStatus.REJECTED)
                    .map(token -> token.id)
                    .orElse(null);
            return tokens.stream()
                    .map(token -> TokenInfo.of(token, uses.unwritten(token.id), token.id.equals(best)))
                    .toList();
        });
    }

    /**
     * Deletes one token of several.
     *
     * @return the deleted token; empty if the account has no such token, or no other one: then disconnect the account
     */
    public Optional<List<DiscardedToken>> remove(AccountRef account, UUID id, AuditActor actor) {
        Optional<List<DiscardedToken>> removed = store.inTransaction(() -> {
            Account.findByRef(account).ifPresent(found -> Account.lock(found.id));
            List<StoredAccessToken> all = StoredAccessToken.listByRef(account);
            List<StoredAccessToken> chosen =
                    all.stream().filter(token -> token.id.equals(id)).toList();
            if (chosen.isEmpty() || all.size() == 1) {
                return Optional.empty();
            }
            List<DiscardedToken> givenUp = rows.givenUp(chosen, all, null);
            StoredAccessToken.delete("id", id);
            AuditEntries.write(new AuditEvent(account, AuditAction.REMOVED, actor, chosen.get(0).applicationName));
            return Optional.of(givenUp);
        });
        opened.forget(account);
        return removed;
    }
}
