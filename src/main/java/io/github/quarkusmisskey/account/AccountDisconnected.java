package io.github.quarkusmisskey.account;

import io.github.quarkusmisskey.api.AccountRef;

/**
 * CDI event: an account and its tokens were deleted. Fired after the commit, on the thread that deleted them.
 * Exceptions of observers are logged and have no effect.
 *
 * @param account the account
 */
public record AccountDisconnected(AccountRef account) {}
