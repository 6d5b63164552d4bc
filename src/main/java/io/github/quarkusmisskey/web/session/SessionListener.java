package io.github.quarkusmisskey.web.session;

/** Hears of sessions that this replica ends. */
public interface SessionListener {

    /** The browser signed out. */
    void ended(String sessionId);

    /** The browser has another session now, with all accounts of this one. */
    void replaced(String sessionId);
}
