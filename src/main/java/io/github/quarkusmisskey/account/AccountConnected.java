package io.github.quarkusmisskey.account;

import io.github.quarkusmisskey.api.AccountRef;

/**
 * CDI event: a token of an account was stored, the first one or another. Fired after the commit, on the thread that
 * stored it. Exceptions of observers are logged and have no effect.
 *
 * @param account the account
 */
public record AccountConnected(AccountRef account) {}
