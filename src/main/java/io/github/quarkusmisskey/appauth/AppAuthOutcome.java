package io.github.quarkusmisskey.appauth;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.model.UserDetailedNotMe;

/** What the server said about a session. */
public sealed interface AppAuthOutcome {

    /** Not approved, perhaps rejected; the server does not tell these apart. */
    record Pending() implements AppAuthOutcome {}

    /** The server does not know the session: its token was fetched before, or it never was one of this application. */
    record Gone() implements AppAuthOutcome {}

    /**
     * The person approved. The server tells this once.
     *
     * @param user the account that approved; its id is there, the other parts may be null
     */
    record Granted(AccessToken token, UserDetailedNotMe user) implements AppAuthOutcome {}
}
