package io.github.quarkusmisskey.account.internal;

import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.AccountRef;

/** Makes this replica one that has not heard yet what another one stored. */
@Singleton
public class StaleReplica {

    private final TokenCache opened;

    StaleReplica(TokenCache opened) {
        this.opened = opened;
    }

    /** Keeps a token in memory that was replaced in the database. */
    public void goesOnWith(AccountRef account, AccessToken token) {
        opened.put(account, token, opened.changes());
    }
}
