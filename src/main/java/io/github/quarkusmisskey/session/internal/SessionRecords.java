package io.github.quarkusmisskey.session.internal;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import io.github.quarkusmisskey.api.AccountRef;

/**
 * The stored part of sessions, because a cookie cannot be revoked. Methods block, and throw
 * {@link io.github.quarkusmisskey.database.AccountStoreUnavailableException} if the database is unavailable.
 */
public interface SessionRecords {

    /** The current generations of those accounts that are connected. */
    Map<AccountRef, Long> generations(Collection<AccountRef> accounts);

    /**
     * The same for the accounts of a session.
     *
     * @return empty if the browser signed out
     */
    Optional<Map<AccountRef, Long>> generations(Session session);

    /** Records that the browser signed out. */
    void end(Session session);

    /** Ends the sessions of the account in all browsers. */
    void endAll(AccountRef account);
}
