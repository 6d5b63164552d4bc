package io.github.quarkusmisskey.audit.internal;

import io.github.quarkusmisskey.api.AccountRef;

/** The accounts that are stored. The log asks, so that it tells nothing of one that was erased meanwhile. */
@FunctionalInterface
public interface AuditedAccounts {

    /**
     * Keeps an account from being deleted before the current transaction ends.
     *
     * @return whether there is such an account
     */
    boolean hold(AccountRef account);
}
