package io.github.quarkusmisskey.account.internal;

import io.github.quarkusmisskey.api.AccountRef;

/**
 * Rows that refer to an account and are deleted with it. Every bean of this type is called in the transaction that
 * deletes the account.
 */
public interface AccountBoundRows {

    /** Deletes the rows within the current transaction; if this fails, the account is kept too. */
    void delete(AccountRef account);
}
