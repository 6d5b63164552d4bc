package io.github.quarkusmisskey.apikey.internal;

import java.time.Instant;

/**
 * A stored key for display to operators; contains no secret.
 *
 * @param by the operator who created it
 * @param revoked time of the revocation; null if it is not revoked
 * @param lastUsed with a precision of one minute; null if it was never used
 */
public record KeyFacts(
        String id,
        String label,
        KeyGrant grant,
        Instant created,
        String by,
        Instant expires,
        Instant revoked,
        Instant lastUsed) {}
