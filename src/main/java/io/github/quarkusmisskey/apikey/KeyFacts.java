package io.github.quarkusmisskey.apikey;

import java.time.Instant;

/**
 * A stored key as operators see it; holds no secret.
 *
 * @param by the operator who made it
 * @param revoked null while it is not
 * @param lastUsed to the minute; null if it never was
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
