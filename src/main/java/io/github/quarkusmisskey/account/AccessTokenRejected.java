package io.github.quarkusmisskey.account;

import io.github.quarkusmisskey.api.AccountRef;

/**
 * CDI event: the server refused a stored token of this account, which is not used any more; the person has to sign in anew
 * unless the account has another one. It is fired once for a token, after the commit, in the thread that made the call or
 * on a worker thread; what an observer throws is logged and changes nothing.
 *
 * @param account the account
 */
public record AccessTokenRejected(AccountRef account) {}
