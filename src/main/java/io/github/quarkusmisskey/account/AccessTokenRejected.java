package io.github.quarkusmisskey.account;

import io.github.quarkusmisskey.api.AccountRef;

/**
 * CDI event: the server rejected a stored token of this account. The token is not used any more; the person has to sign
 * in again unless the account has another one. Fired once per token, after the commit, on the thread that made the call
 * or on a worker thread. Exceptions of observers are logged and have no effect.
 *
 * @param account the account
 */
public record AccessTokenRejected(AccountRef account) {}
