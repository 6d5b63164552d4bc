package io.github.quarkusmisskey.account;

import io.github.quarkusmisskey.api.AccountRef;

/**
 * CDI event: an account and its tokens were deleted. It is fired after the commit, in the thread that deleted it; what an
 * observer throws is logged and changes nothing.
 *
 * @param account the account
 */
public record AccountDisconnected(AccountRef account) {}
