package io.github.quarkusmisskey.account;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccessTokenProvider;
import io.github.quarkusmisskey.api.AccountRef;
import io.quarkus.arc.DefaultBean;
import io.quarkus.arc.properties.IfBuildProperty;

/**
 * Finds tokens in the database. If that is lost, the tokens used last go on working from memory. An application's own
 * {@link AccessTokenProvider} takes its place.
 */
@ApplicationScoped
@DefaultBean
@IfBuildProperty(name = "quarkus.hibernate-orm.enabled", stringValue = "true", enableIfMissing = true)
public class StoredAccessTokenProvider implements AccessTokenProvider {

    private final AccountStore store;
    private final TokenSeal seal;
    private final OpenedTokens opened;
    private final AccountService accounts;
    private final TokenUses uses;

    StoredAccessTokenProvider(
            AccountStore store, TokenSeal seal, OpenedTokens opened, AccountService accounts, TokenUses uses) {
        this.store = store;
        this.seal = seal;
        this.opened = opened;
        this.accounts = accounts;
        this.uses = uses;
    }

    /**
     * @throws AccountStoreUnavailableException if the database is lost and the token is not in memory
     * @throws VaultException if the vault does not open the token
     */
    @Override
    public Optional<AccessToken> tokenFor(AccountRef account) {
        return opened.fresh(account).or(() -> ask(account));
    }

    /**
     * @throws AccountStoreUnavailableException if the database is lost; the token is not given any more all the same
     */
    @Override
    public void rejected(AccountRef account, AccessToken token) {
        accounts.markRejected(account, token);
    }

    private Optional<AccessToken> ask(AccountRef account) {
        long changes = opened.changes();
        Optional<AccessToken> token;
        try {
            token = store.inTransaction(() -> stored(account));
            while (token.isPresent() && opened.isRejected(account, token.get())) {
                // The database was lost when the token was rejected.
                accounts.markRejected(account, token.get());
                changes = opened.changes();
                token = store.inTransaction(() -> stored(account));
            }
        } catch (AccountStoreUnavailableException lost) {
            return Optional.of(opened.withoutDatabase(account).orElseThrow(() -> lost));
        }
        if (token.isPresent()) {
            opened.put(account, token.get(), changes);
        } else {
            opened.forget(account);
        }
        return token;
    }

    private Optional<AccessToken> stored(AccountRef account) {
        return BestToken.of(StoredAccessToken.listByRef(account))
                .filter(token -> token.status != TokenStatus.REJECTED)
                .map(token -> {
                    AccessToken open = seal.open(token);
                    uses.note(token);
                    return open;
                });
    }
}
