package io.github.quarkusmisskey.audit.internal;

import io.github.quarkusmisskey.api.AccountRef;

/**
 * The stored accounts. The audit log asks whether an account exists, so that it writes nothing about one that was
 * erased meanwhile.
 */
@FunctionalInterface
public interface AuditedAccounts {

    /**
     * Prevents the deletion of an account until the current transaction ends.
     *
     * @return whether there is such an account
     */
    boolean hold(AccountRef account);
}
