package io.github.quarkusmisskey.miauth;

import io.github.quarkusmisskey.api.AccessToken;

/** What a check found. */
public sealed interface MiAuthOutcome {

    /** Nothing to fetch: not approved yet, denied, unknown, or fetched before. The server does not say which. */
    record Pending() implements MiAuthOutcome {}

    /** The session ran out of the time that {@code misskey.miauth.session-expiry} gives it. The server was not asked. */
    record Expired() implements MiAuthOutcome {}

    /** The person approved. The server gives the token this once. */
    record Granted(AccessToken token, MiAuthUser user) implements MiAuthOutcome {}
}
