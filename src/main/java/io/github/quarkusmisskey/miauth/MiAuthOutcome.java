package io.github.quarkusmisskey.miauth;

import io.github.quarkusmisskey.api.AccessToken;

/** The result of a check. */
public sealed interface MiAuthOutcome {

    /** Not approved yet, denied, unknown, or fetched before; servers do not tell these apart. */
    record Pending() implements MiAuthOutcome {}

    /** The session is older than {@code misskey.miauth.session-expiry}. The server was not called. */
    record Expired() implements MiAuthOutcome {}

    /** The person approved. The server returns the token only once. */
    record Granted(AccessToken token, MiAuthUser user) implements MiAuthOutcome {}
}
