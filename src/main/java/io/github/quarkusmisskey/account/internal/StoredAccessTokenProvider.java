package io.github.quarkusmisskey.account.internal;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.github.quarkusmisskey.account.AccountService;
import io.github.quarkusmisskey.account.TokenStatus;
import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccessTokenProvider;
import io.github.quarkusmisskey.api.AccountRef;
import io.github.quarkusmisskey.database.AccountStoreUnavailableException;
import io.github.quarkusmisskey.database.internal.AccountStore;
import io.github.quarkusmisskey.vault.internal.VaultException;
import io.quarkus.arc.DefaultBean;
import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.jboss.logging.Logger;

/**
 * Provides tokens from the database. While that is unavailable, the tokens used last are served from memory. An
 * application's own {@link AccessTokenProvider} replaces it.
 */
@ApplicationScoped
@DefaultBean
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
public class StoredAccessTokenProvider implements AccessTokenProvider {

    private static final Logger LOG = Logger.getLogger(StoredAccessTokenProvider.class);

    private record Stored(AccessToken token, boolean suspended) {

        @Override
        public String toString() {
            return "Stored[redacted]";
        }
    }

    private final AccountStore store;
    private final TokenSeal seal;
    private final TokenCache opened;
    private final AccountService accounts;
    private final LastUsedRecorder uses;

    StoredAccessTokenProvider(
            AccountStore store, TokenSeal seal, TokenCache opened, AccountService accounts, LastUsedRecorder uses) {
        this.store = store;
        this.seal = seal;
        this.opened = opened;
        this.accounts = accounts;
        this.uses = uses;
    }

    /**
     * @throws AccountStoreUnavailableException if the database is unavailable and the token is not in memory
     * @throws VaultException if the vault cannot decrypt the token
     */
    @Override
    public Optional<AccessToken> tokenFor(AccountRef account) {
        return opened.fresh(account).or(() -> ask(account));
    }

    /**
     * @throws AccountStoreUnavailableException if the database is unavailable; the token is nevertheless no longer
     *     returned
     */
    @Override
    public void rejected(AccountRef account, AccessToken token) {
        accounts.markRejected(account, token);
    }

    /** Accesses the database only if the account is known to be suspended; on an event loop, on another thread. */
    @Override
    public void accepted(AccountRef account) {
        if (!opened.unsuspend(account)) {
            return;
        }
        if (Infrastructure.canCallerThreadBeBlocked()) {
            unsuspend(account);
        } else {
            Infrastructure.getDefaultWorkerPool().execute(() -> unsuspend(account));
        }
    }

    private void unsuspend(AccountRef account) {
        try {
            accounts.unsuspend(account);
        } catch (AccountStoreUnavailableException lost) {
            // Read again with the token, so the next call retries it.
            LOG.debugf(lost, "The end of the suspension of %s could not be stored", account);
        }
    }

    private Optional<AccessToken> ask(AccountRef account) {
        long changes = opened.changes();
        Optional<Stored> found;
        try {
            found = store.inTransaction(() -> stored(account));
            while (found.isPresent() && opened.isRejected(account, found.get().token())) {
                // The database was unavailable when the token was rejected.
                accounts.markRejected(account, found.get().token());
                changes = opened.changes();
                found = store.inTransaction(() -> stored(account));
            }
        } catch (AccountStoreUnavailableException lost) {
            return Optional.of(opened.withoutDatabase(account).orElseThrow(() -> lost));
        }
        if (found.isPresent()) {
            opened.put(account, found.get().token(), found.get().suspended(), changes);
        } else {
            opened.forget(account);
        }
        return found.map(Stored::token);
    }

    private Optional<Stored> stored(AccountRef account) {
        return TokenSelector.of(StoredAccessToken.listByRef(account))
                .filter(token -> token.status != TokenStatus.REJECTED)
                .map(token -> {
                    Stored open = new Stored(seal.open(token), token.account.suspended);
                    uses.note(token);
                    return open;
                });
    }
}
