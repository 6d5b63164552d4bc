package io.github.quarkusmisskey.appauth;

import io.github.quarkusmisskey.api.AccessToken;
import io.github.quarkusmisskey.api.model.UserDetailedNotMe;

/** The result of a check. */
public sealed interface AppAuthOutcome {

    /** Not approved yet, or denied; servers do not tell these apart. */
    record Pending() implements AppAuthOutcome {}

    /** The server does not know the session: its token was fetched before, or it belongs to another application. */
    record Gone() implements AppAuthOutcome {}

    /**
     * The person approved. The server reports this only once.
     *
     * @param user the account that approved; everything but its id may be null
     */
    record Granted(AccessToken token, UserDetailedNotMe user) implements AppAuthOutcome {}
}
