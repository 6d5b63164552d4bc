package io.github.quarkusmisskey.session.internal;

import io.github.quarkusmisskey.api.AccountRef;

/** Is notified of sessions that this replica ends. */
public interface SessionListener {

    /** The account signed out in all browsers. */
    void endedEverywhere(AccountRef account);

    /** The browser signed out. */
    void ended(String sessionId);

    /** The browser now has another session, with all accounts of this one. */
    void replaced(String sessionId);
}
