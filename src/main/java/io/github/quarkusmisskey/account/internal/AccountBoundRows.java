package io.github.quarkusmisskey.account.internal;

import io.github.quarkusmisskey.api.AccountRef;

/**
 * Rows that name an account and go with it. Every bean of this type is asked in the transaction that deletes the
 * account.
 */
public interface AccountBoundRows {

    /** Deletes them within the current transaction; if this fails, the account stays too. */
    void delete(AccountRef account);
}
