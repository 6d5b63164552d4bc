package io.github.quarkusmisskey.account;

import io.github.quarkusmisskey.api.AccountRef;

/**
 * CDI event: an account's token was stored, for the first time or anew. It is fired after the commit, in the thread that
 * stored it; what an observer throws is logged and changes nothing.
 *
 * @param account the account
 */
public record AccountConnected(AccountRef account) {}
