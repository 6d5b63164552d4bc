package io.github.quarkusmisskey.audit;

import java.time.Instant;

/**
 * An entry of the audit log.
 *
 * @param happenedAt the last time, if {@code times} is more than one
 * @param actorId see {@link AuditActor#id()}; null unless the actor is a program, and in entries older than ids
 * @param actorName null unless the actor is a program
 * @param detail distinguishes the entry from others, such as the application's name or the endpoint; null if there is
 *     none
 * @param times number of occurrences since the previous entry
 */
public record AuditRecord(
        Instant happenedAt,
        AuditAction action,
        AuditActor.Kind actorKind,
        String actorId,
        String actorName,
        String detail,
        long times) {}
